import { eld } from 'eld/extrasmall'

/**
 * The language of a text, ISO 639-1, judged by its first letters (ELD, by n-grams); null if the text is too short or
 * too mixed to decide.
 */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, longest)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return null
  const result = eld.detect(sample)
  return result.language !== '' && result.isReliable() ? result.language : null
}

const longest = 3000
const fewestLetters = 40
