import { hashWords } from './hash-words.ts'
import { wordsOfSpeakers } from './same-speaker.ts'
import { statementWords } from './statement-words.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/** No statement has more keys than this. */
export const mostBlockingKeys = 12

/** The greatest distance, in words of weight, between two words that make a key together. */
const farthest = 2

/** Words are taken by so many first letters: "resign" and "resignation" are one. */
const lettersOfWord = 6

/**
 * What a statement is looked up by: whole numbers of 0 … 2³² − 1, in ascending order, each once, at most 12. Two tellings of one statement have
 * at least one alike nearly always, two of different ones seldom. A key stands for two words of weight near each other, whatever their
 * order; of more than 12 pairs those of the least hashes are kept, so that two tellings keep the same of those that both have (the bottom-k
 * sketch of MinHash: Broder, 1997; Cohen and Kaplan, 2007). None where nothing that is said has weight.
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
