import { byPosition, makeRange, utf16Offset, type Range, type Utf16Offset } from '../text/index.ts'

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
  const words = ranges.toSorted(byPosition).flatMap(({ start, end }) => {
    const part = text.slice(start, end)
    return Array.from(part.matchAll(wordOrMark)).flatMap((match) =>
      splitContraction(match[0]).map(([from, to]) => {
        const written = match[0].slice(from, to)
        const small = written
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/(?<=\p{L})(?<!^no)\.$/u, '')
        return {
          ...makeRange(start + match.index + from, start + match.index + to),
          form:
            (from > 0 || to < match[0].length ? writtenOut[small] : null) ?? alone[small] ?? small,
          whole: utf16Offset(start + match.index),
          capital: /^\p{Lu}/u.test(written),
        }
      }),
    )
  })
  return words.map((word, index) =>
    words[index + 1]?.form === 'not' && /^(?:ca|wo)$/.test(word.form)
      ? { ...word, form: writtenOut[word.form] ?? word.form }
      : word,
  )
}

/** Where the parts of a written word start and end: "won't" is "wo" and "n't", "cannot" is "can" and "not". */
function splitContraction(written: string): readonly (readonly [number, number])[] {
  const cut = /^(?:can(?=not$)|.{1,20}(?=n['’]t$)|.{1,40}(?=['’](?:ll|re|ve|d|m|s)$))/i.exec(
    written,
  )?.[0].length
  return cut === undefined
    ? [[0, written.length]]
    : [
        [0, cut],
        [cut, written.length],
      ]
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

const wordOrMark =
  /(?:\p{L}\.){2,6}(?!\p{L})|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|Capt|Adm|Sgt|Jr|Sr)\.(?=\s)|No\.(?=\s?\d)|['’](?:ll|re|ve|d|m|s)(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]{1,60}(?:[.'’-][\p{L}\p{M}\p{N}]{1,40}){0,6}|[^\s\p{L}\p{M}\p{N}]/gu
