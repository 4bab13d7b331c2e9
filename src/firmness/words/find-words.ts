import { abbreviatedTitles } from '../../english/titles.ts'
import {
  byPosition,
  makeRange,
  utf16Offset,
  type Range,
  type Utf16Offset,
} from '../../text/index.ts'

/** A word or a mark of punctuation of a text, with the form that rules look at. */
export interface Word extends Range {
  /** Small and written out: "n't" is "not", "'ll" is "will", curly apostrophes are straight. */
  readonly form: string
  readonly capital: boolean
  /** Where the written word starts that it is a part of: "n't" is a part of "don't". */
  readonly whole: Utf16Offset
}

/** The words and marks of punctuation in these ranges of a text, in order; contractions are two words. */
export function findWords(text: string, ranges: readonly Range[]): readonly Word[] {
  const words: Word[] = []
  for (const { start, end } of ranges.toSorted(byPosition)) {
    for (const { 0: written, index } of text.slice(start, end).matchAll(wordOrMark)) {
      const whole = utf16Offset(start + index)
      const cut = findContraction(written)
      if (cut !== null) words.push(makeWord(written.slice(0, cut), whole, whole, true))
      const rest = cut ?? 0
      words.push(makeWord(written.slice(rest), utf16Offset(whole + rest), whole, rest > 0))
    }
  }
  return words.map((word, index) =>
    words[index + 1]?.form === 'not' && /^(?:ca|wo)$/.test(word.form)
      ? { ...word, form: writtenOut[word.form] ?? word.form }
      : word,
  )
}

function makeWord(written: string, start: Utf16Offset, whole: Utf16Offset, isPart: boolean): Word {
  const small = written.toLowerCase().replaceAll('’', "'")
  const form =
    small.length > 1 && small.endsWith('.') && small !== 'no.' ? small.slice(0, -1) : small
  return {
    ...makeRange(start, start + written.length),
    form: (isPart ? writtenOut[form] : null) ?? alone[form] ?? form,
    whole,
    capital: /^\p{Lu}/u.test(written),
  }
}

/** How long the first part of a contraction is: "won't" is "wo" and "n't", "cannot" is "can" and "not"; null where it is none. */
function findContraction(written: string): number | null {
  if (!/['’]|^cannot$/i.test(written)) return null
  const first = /^(?:can(?=not$)|.{1,20}(?=n['’]t$)|.{1,40}(?=['’](?:ll|re|ve|d|m|s)$))/i.exec(
    written,
  )
  return first?.[0].length ?? null
}

const writtenOut: Readonly<Record<string, string>> = {
  "n't": 'not',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'d": 'would',
}

/** Halves of contractions that stand alone in texts that were cut into words before. */
const alone: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
}

const wordOrMark = new RegExp(
  String.raw`(?:\p{L}\.){2,6}(?!\p{L})|(?:${abbreviatedTitles}|Jr)\.(?=\s)|No\.(?=\s?\d)|['’](?:ll|re|ve|d|m|s)(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]{1,60}(?:[.'’-][\p{L}\p{M}\p{N}]{1,40}){0,6}|[^\s\p{L}\p{M}\p{N}]`,
  'gu',
)
