import type { Firmness } from '../data-model/index.ts'
import { makeRange, rangesTouching, type Range } from '../text/index.ts'
import { findWords } from './words/find-words.ts'
import { firmness, type FirmnessInput } from './firmness.ts'

/** A turn of so many words or fewer is read by its first sentence, as any other statement. */
const fewWords = 60

/** A sentence of fewer words is a greeting, an answer or an address. */
const leastWords = 3

/** No more words are shown as evidence. */
const mostShown = 12

/**
 * How firmly a turn of a transcript is made. A long one says many things: it is read sentence by sentence, and what its
 * sentences do not agree in is unknown, not told by its greeting.
 * @param sentences The sentences of the text, in order.
 */
export function firmnessOfTurn(input: FirmnessInput, sentences: readonly Range[]): Firmness {
  const { text, content } = input
  if (findWords(text, content).length <= fewWords) return firmness(input)
  const parts = content
    .flatMap((range) =>
      rangesTouching(sentences, range).map((sentence) =>
        makeRange(Math.max(sentence.start, range.start), Math.min(sentence.end, range.end)),
      ),
    )
    .filter(
      (part) =>
        findWords(text, [part]).filter(({ form }) => /\p{L}/u.test(form)).length >= leastWords,
    )
  const read = parts.map((part) => firmness({ ...input, cue: [], content: [part] }))
  const [first, ...others] = read
  if (!first || others.length === 0) return firmness(input)
  const agreed = <Field extends 'act' | 'polarity' | 'modality'>(field: Field) =>
    others.every((one) => one[field] === first[field]) ? first[field] : null
  return {
    kind: 'speech',
    utterance: 'made',
    act: agreed('act') ?? 'say',
    polarity: agreed('polarity') ?? 'unknown',
    modality: agreed('modality') ?? 'unknown',
    evidence: read.flatMap(({ evidence }) => evidence).slice(0, mostShown),
  }
}
