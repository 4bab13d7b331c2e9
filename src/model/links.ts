import type { Role } from '../data-model/index.ts'
import { linkWidth } from './encoder.ts'
import type { Features } from './features.ts'
import type { Words } from './words.ts'

/** A span of words `[first, last]`, both included, with the vector that the link heads gave it. */
export interface Linkable {
  readonly role: Role
  readonly first: number
  readonly last: number
  readonly probability: number
  /** A cue's query (source half, content half) or another span's mean key of its own half. */
  readonly vector: Float32Array
}

/** What a link loses for what lies between a span and a cue. */
interface Penalties {
  /** Times ln(1 + words between). */
  readonly distance: number
  readonly otherParagraph: number
  /** For each sentence end outside quotation marks. */
  readonly sentenceEnd: number
  /** For each other cue. */
  readonly cueBetween: number
}

// Fitted beside the shipped weights (model/README.md): the vectors know no distance.
const penalties: Readonly<Record<'source' | 'content', Penalties>> = {
  source: { distance: 0.5, otherParagraph: 2, sentenceEnd: 0.5, cueBetween: 2 },
  content: { distance: 2, otherParagraph: 4, sentenceEnd: 1, cueBetween: 0 },
}

const mostWordsBetween = 150

/**
 * The cue of each source and content: the index among `spans` of the cue with the best score, null for cues
 * and where no cue stands within 150 words. `spans` are in text order.
 */
export function findLinks(
  words: Words,
  features: Features,
  spans: readonly Linkable[],
): readonly (number | null)[] {
  const marks = countMarks(words, features)
  const cues = spans.flatMap((span, index) => (span.role === 'cue' ? [{ span, index }] : []))
  let from = 0
  return spans.map((span) => {
    const { role } = span
    if (role === 'cue') return null
    while (span.first - (cues[from]?.span.last ?? Infinity) > mostWordsBetween) from++
    let best: number | null = null
    let bestScore = -Infinity
    for (let order = from; order < cues.length; order++) {
      const cue = cues[order]
      if (!cue || cue.span.first - span.last > mostWordsBetween) break
      const ahead = cue.span.first > span.last
      const [left, right] = ahead ? [span, cue.span] : [cue.span, span]
      const loss = penalties[role]
      const score =
        similarity(cue.span.vector, span.vector, role) -
        loss.distance * Math.log(1 + Math.max(0, right.first - left.last - 1)) -
        (between(marks.lineBreaks, left.last + 1, right.first + 1) > 0 ? loss.otherParagraph : 0) -
        loss.sentenceEnd * between(marks.sentenceEnds, left.last + 1, right.first) -
        loss.cueBetween * cuesBetween(cues, order, span, ahead)
      if (score > bestScore) {
        bestScore = score
        best = cue.index
      }
    }
    return best
  })
}

function similarity(query: Float32Array, key: Float32Array, role: 'source' | 'content'): number {
  const shift = role === 'content' ? linkWidth : 0
  let sum = 0
  for (let index = 0; index < linkWidth; index++) {
    sum += (query[shift + index] ?? 0) * (key[index] ?? 0)
  }
  return sum / Math.sqrt(linkWidth)
}

/** How many other cues stand between the span and the cue of this order. */
function cuesBetween(
  cues: readonly { readonly span: Linkable }[],
  order: number,
  span: Linkable,
  ahead: boolean,
): number {
  const step = ahead ? -1 : 1
  let count = 0
  for (let at = order + step; ; at += step) {
    const other = cues[at]?.span
    if (!other || (ahead ? other.first < span.last : other.last > span.first)) return count
    count++
  }
}

/** Running counts of line breaks and sentence ends: element `i` counts those of the words before word `i`. */
function countMarks(words: Words, features: Features) {
  const lineBreaks = new Uint32Array(words.count + 1)
  const sentenceEnds = new Uint32Array(words.count + 1)
  for (let index = 0; index < words.count; index++) {
    lineBreaks[index + 1] = (lineBreaks[index] ?? 0) + (words.lineBreakBefore[index] ?? 0)
    sentenceEnds[index + 1] =
      (sentenceEnds[index] ?? 0) + (endsSentence(words, features, index) ? 1 : 0)
  }
  return { lineBreaks, sentenceEnds }
}

function endsSentence(words: Words, features: Features, index: number): boolean {
  if (features.quote[index] !== 0) return false
  const unit = words.text.charCodeAt(words.starts[index] ?? 0)
  return unit === 0x2e || unit === 0x21 || unit === 0x3f
}

/** How many marks the words `[start, end)` bear. */
const between = (counts: Uint32Array, start: number, end: number): number =>
  Math.max(0, (counts[end] ?? 0) - (counts[start] ?? 0))
