import type { TagGrammar } from './labels.ts'

/** A span that a tag head found: words `[first, last]` of its stretch, both included. */
export interface TaggedWords<Kind> {
  readonly kind: Kind
  readonly first: number
  readonly last: number
  /** The geometric mean of the probabilities of its words' labels, 0 … 1. */
  readonly probability: number
}

/** Finds the spans of stretches of words. `logits` holds `labelCount` numbers a word, word after word. In text order. */
export type TagDecoder<Kind> = (logits: Float32Array, count: number) => readonly TaggedWords<Kind>[]

/** Reads the spans on the most probable path of labels through a stretch of words under a grammar (Viterbi, 1967). */
export function makeTagDecoder<Kind extends string>(grammar: TagGrammar<Kind>): TagDecoder<Kind> {
  const { labelCount } = grammar
  const labels = Array.from({ length: labelCount }, (_, label) => label)
  const predecessors = labels.map((next) =>
    labels.filter((previous) => grammar.mayFollow(previous, next)),
  )
  return (logits, count) => {
    if (count === 0) return []
    const scores = logProbabilities(logits, count, labelCount)
    return readSpans(grammar, findBestPath(grammar, predecessors, scores, count), scores)
  }
}

function findBestPath(
  { labelCount, mayStart, mayEnd }: TagGrammar<string>,
  predecessors: readonly (readonly number[])[],
  scores: Float64Array,
  count: number,
): Uint8Array {
  const back = new Uint8Array(count * labelCount)
  let previous = new Float64Array(labelCount)
  let current = new Float64Array(labelCount)
  for (let label = 0; label < labelCount; label++) {
    previous[label] = mayStart(label) ? at(scores, label) : -Infinity
  }
  for (let index = 1; index < count; index++) {
    for (let label = 0; label < labelCount; label++) {
      let best = -Infinity
      let from = 0
      for (const candidate of predecessors[label] ?? []) {
        if (at(previous, candidate) > best) {
          best = at(previous, candidate)
          from = candidate
        }
      }
      current[label] = best + at(scores, index * labelCount + label)
      back[index * labelCount + label] = from
    }
    ;[previous, current] = [current, previous]
  }
  const path = new Uint8Array(count)
  let best = -Infinity
  for (let label = 0; label < labelCount; label++) {
    if (mayEnd(label) && at(previous, label) > best) {
      best = at(previous, label)
      path[count - 1] = label
    }
  }
  for (let index = count - 1; index > 0; index--) {
    path[index - 1] = at(back, index * labelCount + at(path, index))
  }
  return path
}

function readSpans<Kind extends string>(
  { labelCount, meaningOf }: TagGrammar<Kind>,
  path: Uint8Array,
  scores: Float64Array,
): readonly TaggedWords<Kind>[] {
  const found: TaggedWords<Kind>[] = []
  let first = 0
  let sum = 0
  for (const [index, label] of path.entries()) {
    const meaning = meaningOf(label)
    if (!meaning) continue
    if (meaning.place === 'begin' || meaning.place === 'single') {
      first = index
      sum = 0
    }
    sum += at(scores, index * labelCount + label)
    if (meaning.place === 'last' || meaning.place === 'single') {
      const probability = Math.exp(sum / (index - first + 1))
      found.push({ kind: meaning.kind, first, last: index, probability })
    }
  }
  return found
}

/** The logarithm of the softmax over each word's labels. */
function logProbabilities(logits: Float32Array, count: number, labelCount: number): Float64Array {
  const scores = new Float64Array(count * labelCount)
  for (let start = 0; start < scores.length; start += labelCount) {
    let highest = -Infinity
    for (let label = 0; label < labelCount; label++) {
      highest = Math.max(highest, at(logits, start + label))
    }
    let sum = 0
    for (let label = 0; label < labelCount; label++) {
      sum += Math.exp(at(logits, start + label) - highest)
    }
    const total = highest + Math.log(sum)
    for (let label = 0; label < labelCount; label++) {
      scores[start + label] = at(logits, start + label) - total
    }
  }
  return scores
}

/** The number at an index that lies inside the array by construction. */
const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0
