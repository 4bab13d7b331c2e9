import type { Firmness, PairScores } from '../../data-model/index.ts'
import { comparedWords } from './compared-words.ts'
import { plainWords } from '../../matching/plain-words.ts'
import type { Range } from '../../text/index.ts'

/** A statement to be compared. */
export interface PairSide {
  /** The words of its content. */
  readonly text: string
  /** What it is about, if its content does not tell that. */
  readonly matter?: string | null | undefined
  /** The words that name what it is about, wherever they stand, if they are known. */
  readonly about?: string | null | undefined
  /** The words by which it was reported, if they tell how firm it is: "denied"; the text alone would say the opposite. */
  readonly told?: string | null | undefined
  readonly firmness: Pick<Firmness, 'act' | 'polarity' | 'modality'>
  /** The words that show its firmness, in its text. */
  readonly evidence: readonly Range[]
}

/** What scores pairs of texts: the network of pairs. */
export interface PairScorer {
  /** The name of its model. */
  readonly name: string
  judge(pairs: readonly (readonly [a: string, b: string])[]): Promise<readonly PairScores[]>
  /** The vectors of texts, in order, each of length 1. */
  vectors(texts: readonly string[]): Promise<readonly Float32Array[]>
}

/** The words that name what a statement is about, or its own words if they tell that. */
export const subjectOf = ({ text, about, matter }: PairSide): string => about ?? matter ?? text

/**
 * The text that the network reads: what the statement is about stands before its words if they do not tell it, and so do
 * the words by which it was reported if they tell how firm it is.
 */
export function readAs({ text, matter, told }: PairSide): string {
  const words = told ? `${told} ${text}` : text
  return matter ? `${matter}: ${words}` : words
}

/** Whether a statement says enough to be compared: some words that tell something, with what it is about. */
export function tellsEnough({ text, matter }: PairSide): boolean {
  const words = [...comparedWords(text), ...comparedWords(matter ?? '')]
  return new Set(words.flatMap(({ stem, weight }) => (weight > 0 ? [stem] : []))).size >= leastWords
}

const leastWords = 2

/** The words of a statement, without what marks and capitals make of them: one that stands in two reports does not differ from itself. */
export const plainTextOf = ({ text }: PairSide): string =>
  plainWords(text)
    .map(({ word }) => word)
    .join(' ')
