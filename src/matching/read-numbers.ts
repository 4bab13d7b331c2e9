import type { PlainWord } from './plain-words.ts'
import lists from './same-words.json' with { type: 'json' }

/** A number that starts at a word. */
export interface WrittenNumber {
  readonly value: number
  /** How many words it takes. */
  readonly words: number
}

/** The number that starts at a word of a text, in digits, words or both: "42", "forty-two", "300m", "1.5 million"; null if none does. */
export function readNumber(words: readonly PlainWord[], at: number): WrittenNumber | null {
  let total = 0
  let part = 0
  let taken = 0
  for (const { word, before } of words.slice(at, at + mostWords)) {
    const value = digits(word) ?? numbers.get(word)
    const scale = scales.get(word)
    if (taken > 0 && !/^[\s-]{0,3}$/.test(before)) break
    if (scale !== undefined && taken > 0) {
      if (scale === 100) part *= 100
      else {
        total += part * scale
        part = 0
      }
    } else if (value !== undefined && isContinued(part, total, value, taken)) part += value
    else if (word !== 'and' || taken === 0 || !followsUp(words[at + taken + 1], part)) break
    taken++
  }
  return taken === 0 ? null : { value: total + part, words: taken }
}

/** No number has more words than this. */
const mostWords = 12

/** Whether a value continues a number that is `part` so far: twenty, two; a hundred, five; a thousand, forty. */
const isContinued = (part: number, total: number, value: number, taken: number): boolean =>
  taken === 0 ||
  (part === 0 && total > 0) ||
  (part % 100 === 0 && part > 0 && value < 100) ||
  (part % 10 === 0 && part % 100 >= 20 && value < 10 && value > 0)

/** "two hundred and five", but not "two and five". */
const followsUp = (next: PlainWord | undefined, part: number): boolean =>
  part >= 100 && part % 100 === 0 && numbers.has(next?.word ?? '')

function digits(word: string): number | undefined {
  if (!/^[0-9]/.test(word)) return undefined
  const plain = word.replaceAll(/,(?=\d{3}(?!\d))/g, '').replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

const numbers = new Map<string, number>(Object.entries(lists.numbers))
const scales = new Map<string, number>(Object.entries(lists.scales))
