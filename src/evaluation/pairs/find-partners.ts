import { likeness } from '../../matching/likeness.ts'
import { commonStem, stopWords } from '../../matching/same-words.ts'
import { plainWords } from '../../matching/plain-words.ts'
import type { GoldPair } from './read-pair-sets.ts'

/** How often a partner is among the nearest 20: by vectors, by words (BM25), and by both. */
export interface PartnerScores {
  readonly vectors: number
  readonly words: number
  readonly both: number
  readonly pairs: number
}

/** What gives vectors of texts. */
export interface Embedder {
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>
}

const among = 20

/** What ranks are added by: reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). */
const fusion = 60

/** Looks for the partner of each pair among all texts. */
export async function findPartners(
  { embed }: Embedder,
  given: readonly string[],
  {
    rephrases,
    conflicts,
  }: Readonly<Record<'rephrases' | 'conflicts', readonly GoldPair<unknown>[]>>,
): Promise<{ readonly rephrase: PartnerScores; readonly conflict: PartnerScores }> {
  const texts = [...new Set(given)]
  const places = new Map(texts.map((text, at) => [text, at]))
  const vectors = await embed(texts)
  const rankWords = makeBm25(texts)
  const score = (pairs: readonly GoldPair<unknown>[]): PartnerScores => {
    const asked = pairs.filter(({ a, b }) => a !== b)
    const hits = { vectors: 0, words: 0, both: 0 }
    for (const { a, b } of asked) {
      const [from, to] = [places.get(a) ?? 0, places.get(b) ?? 0]
      const asking = vectors[from]
      const byVectors = vectors.map((vector) => (asking ? likeness(vector, asking) : 0))
      const byWords = rankWords(from)
      const ranks = [byVectors, byWords].map((scores) => ranksOf(scores, from))
      const fused = texts.map((_, at) =>
        ranks.reduce((sum, own) => sum + 1 / (fusion + (own[at] ?? texts.length)), 0),
      )
      hits.vectors += Number(isAmong(byVectors, from, to))
      hits.words += Number(isAmong(byWords, from, to))
      hits.both += Number(isAmong(fused, from, to))
    }
    const share = (count: number) => count / Math.max(1, asked.length)
    return {
      vectors: share(hits.vectors),
      words: share(hits.words),
      both: share(hits.both),
      pairs: asked.length,
    }
  }
  return { rephrase: score(rephrases), conflict: score(conflicts) }
}

function isAmong(scores: readonly number[], from: number, to: number): boolean {
  const own = scores[to] ?? 0
  // What is as near as the partner stands before it.
  return scores.filter((score, at) => at !== from && at !== to && score >= own).length < among
}

function ranksOf(scores: readonly number[], from: number): readonly number[] {
  const order = [...scores.keys()]
    .filter((at) => at !== from)
    .toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
  const ranks = scores.map(() => scores.length)
  for (const [rank, at] of order.entries()) ranks[at] = rank + 1
  return ranks
}

const [saturation, lengthShare] = [1.2, 0.75]

/** The scores of all texts for the words of one of them (Robertson and Zaragoza, 2009). */
function makeBm25(texts: readonly string[]): (from: number) => readonly number[] {
  const words = texts.map((text) =>
    plainWords(text).flatMap(({ word }) => (stopWords.has(word) ? [] : [commonStem(word)])),
  )
  const mean = words.reduce((sum, one) => sum + one.length, 0) / Math.max(1, texts.length)
  const holders = new Map<string, Map<number, number>>()
  for (const [at, one] of words.entries()) {
    for (const word of one) {
      const held = holders.get(word) ?? new Map<number, number>()
      held.set(at, (held.get(at) ?? 0) + 1)
      holders.set(word, held)
    }
  }
  return (from) => {
    const scores = texts.map(() => 0)
    for (const word of new Set(words[from])) {
      const held = holders.get(word)
      if (!held) continue
      const rarity = Math.log(1 + (texts.length - held.size + 0.5) / (held.size + 0.5))
      for (const [at, count] of held) {
        const length = 1 - lengthShare + (lengthShare * (words[at]?.length ?? 0)) / mean
        const gained = (rarity * count * (saturation + 1)) / (count + saturation * length)
        scores[at] = (scores[at] ?? 0) + gained
      }
    }
    return scores
  }
}
