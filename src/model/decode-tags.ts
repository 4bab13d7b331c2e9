import type { Role } from '../data-model/index.ts'
import { labelCount, mayEnd, mayFollow, mayStart, meaningOf } from './labels.ts'

/** A span that the tag head found: words `[first, last]` of its stretch, both included. */
export interface TaggedWords {
  readonly role: Role
  readonly first: number
  readonly last: number
  /** The geometric mean of the probabilities of its words' labels, 0 … 1. */
  readonly probability: number
}

/**
 * The spans on the most probable path of labels through a stretch of words under the tag grammar
 * (Viterbi, 1967). `logits` holds `labelCount` numbers a word, word after word. In text order.
 */
export function decodeTags(logits: Float32Array, count: number): readonly TaggedWords[] {
  if (count === 0) return []
  const scores = logProbabilities(logits, count)
  return readSpans(findBestPath(scores, count), scores)
}

const predecessors = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (_unused, label) => label).filter((previous) =>
    mayFollow(previous, next),
  ),
)

function findBestPath(scores: Float64Array, count: number): Uint8Array {
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

function readSpans(path: Uint8Array, scores: Float64Array): TaggedWords[] {
  const found: TaggedWords[] = []
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
      found.push({ role: meaning.role, first, last: index, probability })
    }
  }
  return found
}

/** The logarithm of the softmax over each word's labels. */
function logProbabilities(logits: Float32Array, count: number): Float64Array {
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
