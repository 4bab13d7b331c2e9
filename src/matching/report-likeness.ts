import { hashWords, stir } from './hash-words.ts'
import { plainWords } from './plain-words.ts'

/** How alike two texts are. */
export interface ReportLikeness {
  /** 0 … 1: of the runs of five words that either has, the share that both have (Jaccard's index). */
  readonly likeness: number
  /** 0 … 1: the share of the runs of the shorter that are in the longer (Broder's containment). */
  readonly shared: number
}

/** The number of words in a shingle. */
const wordsOfShingle = 5

/** The most words of a report that are compared. */
const mostWords = 200_000

/** The number of keys of a report, and of rows per key. */
const bands = 16
const rowsOfBand = 2

/**
 * How alike two texts are, by their shingles, the runs of five words (Broder, 1997); capitals, accents and marks are
 * ignored. A text of fewer than five words is one shingle. A text without a word is like no other.
 */
export function reportLikeness(a: string, b: string): ReportLikeness {
  const [mine, theirs] = [shinglesOf(a), shinglesOf(b)]
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine]
  if (few.size === 0) return { likeness: 0, shared: 0 }
  let both = 0
  for (const shingle of few) if (many.has(shingle)) both++
  return { likeness: both / (few.size + many.size - both), shared: both / few.size }
}

/**
 * The keys that a report is looked up by: 16 whole numbers of 0 … 2³² − 1, or none if the text has no word. Two
 * reports whose likeness is s have at least one key in common with a probability of 1 − (1 − s²)¹⁶: 0.99 at 0.5, 0.79
 * at 0.3, 0.15 at 0.1 (MinHash: Broder, 1997; its bands: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 * 2014, chapter 3).
 */
export function reportKeys(text: string): readonly number[] {
  const shingles = shinglesOf(text)
  if (shingles.size === 0) return []
  const least = new Uint32Array(bands * rowsOfBand).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row++) {
      const hash = stir(shingle ^ (seeds[row] ?? 0))
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  }
  return Array.from({ length: bands }, (_, band) =>
    hashWords(`${band} ${least.slice(band * rowsOfBand, (band + 1) * rowsOfBand).join(' ')}`),
  )
}

const seeds = Array.from({ length: bands * rowsOfBand }, (_, row) => hashWords(`row ${row}`))

/** The hashes of a text's shingles. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = plainWords(text)
    .slice(0, mostWords)
    .map(({ word }) => hashWords(word))
  const shingles = new Set<number>()
  const last = Math.max(1, words.length - wordsOfShingle + 1)
  if (words.length === 0) return shingles
  for (let at = 0; at < last; at++) {
    let hash = 0
    for (const word of words.slice(at, at + wordsOfShingle)) hash = stir(Math.imul(hash, 31) + word)
    shingles.add(hash)
  }
  return shingles
}
