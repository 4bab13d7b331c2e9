import { likeness } from '../../matching/likeness.ts'
import { comparedWords } from '../pairs/compared-words.ts'

/** A text by which candidates are found, with its vector. */
export interface CandidateText {
  readonly text: string
  /** Of length 1. */
  readonly vector: Float32Array
}

/** So many of the nearest by vectors, and by words, are looked at of each. */
const nearest = 20

/** Two texts less alike than this are no candidates, unless they share many words. */
const leastLikeness = 0.25

/**
 * The pairs of texts that may be on one matter, as indexes, the lower one first, each once: of each text those nearest
 * by vector and by the share of words in common.
 */
export function findCandidates(
  texts: readonly CandidateText[],
): readonly (readonly [number, number])[] {
  const words = texts.map(
    ({ text }) =>
      new Set(comparedWords(text).flatMap(({ stem, weight }) => (weight > 0 ? [stem] : []))),
  )
  const holders = new Map<string, number[]>()
  for (const [at, own] of words.entries()) {
    for (const stem of own) {
      const held = holders.get(stem)
      if (held) held.push(at)
      else holders.set(stem, [at])
    }
  }
  const found = new Set<number>()
  const keep = (one: number, other: number) =>
    found.add(Math.min(one, other) * texts.length + Math.max(one, other))
  for (const [at, { vector }] of texts.entries()) {
    const alike = texts.map((other) => likeness(vector, other.vector))
    for (const other of highest(alike, at)) {
      if ((alike[other] ?? 0) >= leastLikeness) keep(at, other)
    }
    const common = texts.map(() => 0)
    for (const stem of words[at] ?? []) {
      const held = holders.get(stem) ?? []
      for (const other of held) common[other] = (common[other] ?? 0) + 1 / held.length
    }
    for (const other of highest(common, at)) if ((common[other] ?? 0) > 0) keep(at, other)
  }
  return [...found]
    .toSorted((one, other) => one - other)
    .map((key) => [Math.floor(key / texts.length), key % texts.length])
}

/** The indexes of the highest scores, but for one's own. */
const highest = (scores: readonly number[], own: number): readonly number[] =>
  [...scores.keys()]
    .filter((at) => at !== own)
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, nearest)
