import { makeRange, type Range } from './span.ts'

/**
 * The words of a text in order, as every stage counts them: each run of letters, digits and underscores, and each other character
 * that is not white space, by itself. Letters and digits are those of Python's `\w` (Unicode categories L and N), white space is Python's too, so that they are the words
 * that the encoder was trained on. Every character that is not white space stands in exactly one word.
 */
export function* findWords(text: string): Generator<Range, void, undefined> {
  for (const match of text.matchAll(word))
    yield makeRange(match.index, match.index + match[0].length)
}

// White space in Python's sense also counts the separators U+001C–1F and U+0085.
const word =
  /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu
