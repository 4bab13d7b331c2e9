import { wordAt, type Words } from './words.ts'

/** What the encoder is told of each word beside its pieces; one number a word. */
export interface Features {
  /** 4 punctuation, 3 starts with a digit, 2 all capitals, 1 capitalised, 0 other. */
  readonly shape: Uint8Array
  /** 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing mark. */
  readonly quote: Uint8Array
}

/**
 * The features of the words, as the shipped weights were trained on them (model/README.md), but for rare
 * characters (`differences` in training/contract.json). Its reading of quotation marks knows `“ ” "` alone and
 * starts anew on each line; the one that statements are made from is `src/segment`.
 */
export function findFeatures(words: Words): Features {
  const shape = new Uint8Array(words.count)
  const quote = new Uint8Array(words.count)
  let inside = false
  for (let index = 0; index < words.count; index++) {
    const word = wordAt(words, index)
    shape[index] = shapeOf(word)
    if (words.lineBreakBefore[index] === 1) inside = false
    if (word === '“' || (word === '"' && !inside)) {
      quote[index] = 2
      inside = true
    } else if (word === '”' || word === '"') {
      quote[index] = 3
      inside = false
    } else if (inside) quote[index] = 1
  }
  return { shape, quote }
}

function shapeOf(word: string): number {
  if (!/^[\p{L}\p{N}]/u.test(word)) return 4
  if (/^\p{Nd}/u.test(word)) return 3
  const upper = word.toUpperCase()
  if (word === upper && word !== word.toLowerCase() && word.length > 1) return 2
  return /^\p{Lu}/u.test(word) ? 1 : 0
}
