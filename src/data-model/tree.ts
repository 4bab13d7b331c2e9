import type { PartOfSpeech, Relation } from './relations.ts'
import type { Range, Span } from '../text/span.ts'

/** A word of a sentence, and its head. */
export interface ParsedWord {
  readonly span: Span
  /** Its head, by its index in the sentence; null for the root. */
  readonly head: number | null
  readonly relation: Relation
  readonly partOfSpeech: PartOfSpeech
}

/** A sentence with its tree of universal dependencies (de Marneffe et al. 2021). */
export interface ParsedSentence extends Range {
  readonly words: readonly ParsedWord[]
}
