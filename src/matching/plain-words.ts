/** A word of a text, in the form in which words are compared. */
export interface PlainWord {
  /** In small letters, without accents; each sign of a script that writes no spaces is a word of its own. */
  readonly word: string
  /** Whether it is written with a capital. */
  readonly capital: boolean
  /** The characters between the previous word and this one. */
  readonly before: string
}

/**
 * The words of a text in order: runs of letters, digits and the marks on them, with an apostrophe or a decimal sign
 * inside. Chinese, Japanese, Thai, Lao, Khmer and Burmese write no spaces between words: there each sign is a word,
 * so that no dictionary decides (as the n-grams of McNamee and Mayfield, 2004).
 */
export function plainWords(text: string): readonly PlainWord[] {
  const folded = foldMarks(text)
  const words: PlainWord[] = []
  let end = 0
  for (const match of folded.matchAll(pattern)) {
    const written = match[0]
    const word = foldCase(written)
    const before = folded.slice(end, match.index)
    words.push({ word, capital: /^\p{Lu}/u.test(written), before })
    end = match.index + written.length
  }
  return words
}

/** A text without accents and with straight apostrophes. */
const foldMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[’‘ʼ]/g, "'")

/**
 * In small letters; letters that are no Latin letter with an accent become the nearest Latin ones: "Łódź" is "lodz",
 * "Sørensen" "sorensen".
 */
const foldCase = (word: string): string =>
  word.toLowerCase().replaceAll(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter)

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

const pattern = new RegExp(
  String.raw`[${unspaced}]|\p{N}{1,100}(?:[.,]\p{N}{1,100}){0,20}|[\p{L}--[${unspaced}]]{1,100}(?:'[\p{L}--[${unspaced}]]{1,100}){0,3}|%`,
  'gv',
)
