import type { ParsedSentence, ParsedWord } from '../data-model/index.ts'
import { partsOfSpeech, relations, type Relation } from '../data-model/index.ts'
import { numbersOf, openSession, stateWidth, type TaggedText } from '../model/index.ts'
import { makeSpan, type Range, type Span } from '../text/index.ts'
import { findTree } from './find-tree.ts'
import { joinParts } from './join-parts.ts'

/** Finds the trees of sentences, from what the encoder makes of their words. */
export interface Parser {
  /** The sentences that hold words that were read, in order, but for those of more than `mostWordsParsed` words. A sentence's tree depends on its words' states alone. */
  parse(
    tagged: Pick<TaggedText, 'words' | 'statesOf'>,
    sentences: readonly Range[],
  ): Promise<readonly ParsedSentence[]>
  close(): Promise<void>
}

/** A sentence of more words has no tree: the work grows by the square of its words. In news nobody writes one: it is a list, or a text without full stops. */
export const mostWordsParsed = 1000

const arcWidth = 128
/** The width of what a relation's score is the product of. */
const relationWidth = 16

/**
 * A parser with these ONNX weights of the head for syntax (biaffine scores in the manner of Dozat & Manning 2017). It holds a session: close it when done.
 * @throws OnrecordError `runtime-missing`.
 */
export async function makeParser(head: Buffer): Promise<Parser> {
  // A sentence is little work: the threads of a second session would wait for more of it, in the way of the encoder's.
  const { runtime, session } = await openSession(head, { threads: 1 })

  async function score(states: Float32Array, count: number): Promise<Scores> {
    const outputs = await session.run({
      states: new runtime.Tensor('float32', states, [1, count, stateWidth]),
    })
    const read = (name: string, width: number) => numbersOf(outputs, name, count * width)
    return {
      arcQuery: read('arc_query', arcWidth),
      arcKey: read('arc_key', arcWidth),
      relationQuery: read('relation_query', relationWidth * relations.length),
      relationKey: read('relation_key', relationWidth * relations.length),
      tags: read('tags', partsOfSpeech.length),
    }
  }

  return {
    async parse({ words, statesOf }, sentences) {
      const parsed: ParsedSentence[] = []
      const found = [...findWords(words, sentences)].filter(
        ({ first, after }) => after > first && after - first <= mostWordsParsed,
      )
      for (const group of inGroups(found)) {
        const count = group.reduce((sum, { first, after }) => sum + after - first, 0)
        const states = new Float32Array(count * stateWidth)
        let at = 0
        for (const { first, after } of group) {
          states.set(await statesOf(first, after), at * stateWidth)
          at += after - first
        }
        const scores = await score(states, count)
        let start = 0
        for (const { sentence, first, after } of group) {
          const length = after - first
          const spans = Array.from({ length }, (_, index) =>
            makeSpan(words.text, words.starts[first + index] ?? 0, words.ends[first + index] ?? 0),
          )
          const tree = readTree(spans, scoresOf(scores, start, start + length))
          parsed.push({ ...sentence, words: joinParts(words.text, tree) })
          start += length
        }
      }
      return parsed
    },
    close: () => session.release(),
  }
}

/** Sentences with the words that were read of them. */
type Place = ReturnType<typeof findWords> extends Generator<infer One> ? One : never

/** The head works on each word by itself: sentences are given to it together, so many words at a time and no fewer than one sentence. */
function inGroups(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = []
  let words = Infinity
  for (const place of places) {
    const length = place.after - place.first
    if (words + length > mostWordsParsed) {
      groups.push([])
      words = 0
    }
    groups.at(-1)?.push(place)
    words += length
  }
  return groups
}

/** The scores of some of the words. */
function scoresOf(scores: Scores, from: number, to: number): Scores {
  const of = (numbers: Float32Array, width: number) => numbers.subarray(from * width, to * width)
  return {
    arcQuery: of(scores.arcQuery, arcWidth),
    arcKey: of(scores.arcKey, arcWidth),
    relationQuery: of(scores.relationQuery, relationWidth * relations.length),
    relationKey: of(scores.relationKey, relationWidth * relations.length),
    tags: of(scores.tags, partsOfSpeech.length),
  }
}

/** The sentences of more words than are parsed. `sentences` are in order. */
export const findLongSentences = (
  words: TaggedText['words'],
  sentences: readonly Range[],
): readonly Range[] =>
  [...findWords(words, sentences)].flatMap(({ sentence, first, after }) =>
    after - first > mostWordsParsed ? [sentence] : [],
  )

/** Sentences, in order, with the index of the first word that was read of each, and that of the word after its last. */
function* findWords({ count, starts }: TaggedText['words'], sentences: readonly Range[]) {
  let first = 0
  for (const { start, end } of sentences) {
    while (first < count && (starts[first] ?? 0) < start) first++
    let after = first
    while (after < count && (starts[after] ?? 0) < end) after++
    yield { sentence: { start, end }, first, after }
    first = after
  }
}

/** What the head gives of the words of a sentence, so many numbers a word each. */
interface Scores {
  readonly arcQuery: Float32Array
  readonly arcKey: Float32Array
  readonly relationQuery: Float32Array
  readonly relationKey: Float32Array
  readonly tags: Float32Array
}

function readTree(spans: readonly Span[], scores: Scores): readonly ParsedWord[] {
  const heads = findTree(spans.length, (dependent, head) =>
    product(scores.arcQuery, dependent * arcWidth, scores.arcKey, head * arcWidth, arcWidth),
  )
  return spans.map((span, word) => {
    const head = heads[word] ?? -1
    return {
      span,
      head: head === -1 ? null : head,
      relation: head === -1 ? 'root' : bestRelation(scores, word, head),
      partOfSpeech:
        partsOfSpeech[
          bestOf(partsOfSpeech.length, (tag) => scores.tags[word * partsOfSpeech.length + tag] ?? 0)
        ] ?? 'X',
    }
  })
}

function bestRelation(
  { relationQuery, relationKey }: Scores,
  dependent: number,
  head: number,
): Relation {
  const width = relationWidth * relations.length
  const best = bestOf(relations.length, (relation) => {
    if (relations[relation] === 'root') return -Infinity
    const slice = relation * relationWidth
    return product(
      relationQuery,
      dependent * width + slice,
      relationKey,
      head * width + slice,
      relationWidth,
    )
  })
  return relations[best] ?? 'dep'
}

function bestOf(count: number, score: (index: number) => number): number {
  let best = 0
  let bestScore = -Infinity
  for (let index = 0; index < count; index++) {
    const value = score(index)
    if (value > bestScore) [best, bestScore] = [index, value]
  }
  return best
}

function product(
  left: Float32Array,
  leftStart: number,
  right: Float32Array,
  rightStart: number,
  width: number,
): number {
  let sum = 0
  for (let index = 0; index < width; index++) {
    sum += (left[leftStart + index] ?? 0) * (right[rightStart + index] ?? 0)
  }
  return sum
}
