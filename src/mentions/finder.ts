import {
  mentionHeadKinds,
  nameKinds,
  type FoundHead,
  type FoundName,
  type Mentions,
} from '../data-model/index.ts'
import {
  makeTagDecoder,
  makeTagGrammar,
  numbersOf,
  openSession,
  stateWidth,
  type TaggedText,
} from '../model/index.ts'
import { makeSpan } from '../text/index.ts'

/** Finds what is named and mentioned in texts, from what the encoder makes of their words. */
export interface MentionFinder {
  /** @throws the reason of `signal`, between two stretches of the text, where it is aborted. */
  find(tagged: Pick<TaggedText, 'words' | 'statesOf'>, signal?: AbortSignal): Promise<Mentions>
  close(): Promise<void>
}

const tags = makeTagGrammar(nameKinds)
const decode = makeTagDecoder(tags)
/** The label of words that head no mention comes first. */
const headCount = 1 + mentionHeadKinds.length

/** Words that are read at once; a name that is cut between two stretches is none, as the next begins a little before. */
const stretch = 4000
/** Words before and after a stretch that are read with it, and not told of. */
const margin = 20

/**
 * A finder with these ONNX weights of the head for mentions: two convolutions over the states of words, and the scores of
 * the labels (in the manner of Collobert et al. 2011). It holds a session: close it when done.
 * @throws OnrecordError `runtime-missing`.
 */
export async function makeMentionFinder(head: Buffer): Promise<MentionFinder> {
  const { runtime, session } = await openSession(head, { threads: 1 })
  return {
    async find({ words, statesOf }, signal) {
      const names: FoundName[] = []
      const heads: FoundHead[] = []
      const spanOf = (first: number, last: number) =>
        makeSpan(words.text, words.starts[first] ?? 0, words.ends[last] ?? 0)
      for (let start = 0; start < words.count; start += stretch) {
        signal?.throwIfAborted()
        const from = Math.max(0, start - margin)
        const end = Math.min(words.count, start + stretch)
        const after = Math.min(words.count, end + margin)
        const count = after - from
        const outputs = await session.run({
          states: new runtime.Tensor('float32', await statesOf(from, after), [
            1,
            count,
            stateWidth,
          ]),
        })
        const isHere = (index: number) => from + index >= start && from + index < end
        for (const found of decode(numbersOf(outputs, 'names', count * tags.labelCount), count)) {
          if (!isHere(found.first)) continue
          const span = spanOf(from + found.first, from + found.last)
          names.push({ kind: found.kind, span, probability: found.probability })
        }
        const scores = numbersOf(outputs, 'heads', count * headCount)
        for (let index = 0; index < count; index++) {
          const best = isHere(index) ? readHead(scores, index * headCount) : null
          if (best) heads.push({ ...best, span: spanOf(from + index, from + index) })
        }
      }
      return { names, heads }
    },
    close: () => session.release(),
  }
}

/** What the word whose scores start there heads; null of one that heads no mention. */
function readHead(scores: Float32Array, start: number): Omit<FoundHead, 'span'> | null {
  const its = scores.subarray(start, start + headCount)
  const highest = its.reduce((most, score) => Math.max(most, score), -Infinity)
  const kind = mentionHeadKinds[its.indexOf(highest) - 1]
  if (!kind) return null
  const total = its.reduce((sum, score) => sum + Math.exp(score - highest), 0)
  return { kind, probability: 1 / total }
}
