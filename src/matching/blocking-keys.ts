import { hashWords } from './hash-words.ts'
import { wordsOfSpeakers } from './same-speaker.ts'
import { statementWords } from './statement-words.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/** The most keys of a statement. */
export const mostBlockingKeys = 12

/** The greatest distance, in words of weight, between the two words of a key. */
const farthest = 2

/** Words are compared by this many first letters: "resign" and "resignation" are one. */
const lettersOfWord = 6

/**
 * The keys that a statement is looked up by: whole numbers of 0 … 2³² − 1, in ascending order, each once, at most 12.
 * Two reports of one statement nearly always have a key in common; reports of different statements seldom do. A key
 * stands for two words of weight near each other, in either order. If there are more than 12 pairs, those with the
 * smallest hashes are kept, so that two reports keep the same ones of the pairs that both have (the bottom-k sketch
 * of MinHash: Broder, 1997; Cohen and Kaplan, 2007). Empty if no word of the content has weight.
 */
export function blockingKeys(telling: ComparableStatement): readonly number[] {
  const words = statementWords(telling.content, wordsOfSpeakers(telling))
    .filter(({ weight }) => weight > 0)
    .map(({ stem }) => stem.slice(0, lettersOfWord))
  const [first, ...others] = new Set(words)
  if (first !== undefined && others.length === 0) return [hashWords(first)]
  const keys = new Set<number>()
  for (const [at, word] of words.entries()) {
    for (const other of words.slice(at + 1, at + 1 + farthest)) {
      if (word !== other)
        keys.add(hashWords(word < other ? `${word} ${other}` : `${other} ${word}`))
    }
  }
  return smallest(keys, mostBlockingKeys)
}

/** The smallest of some numbers, in ascending order. */
const smallest = (numbers: Iterable<number>, count: number): readonly number[] =>
  [...numbers].toSorted((a, b) => a - b).slice(0, count)
