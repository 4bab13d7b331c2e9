import type { Span } from '../text/span.ts'

/** The spans of a statement: the parts that every stage works with. */
export interface StatementParts {
  /** The words that name or describe the speaker; empty if the text has none. */
  readonly source: readonly Span[]
  /** The words that report ("said", "made clear"); empty if a quotation continues without any. */
  readonly cue: readonly Span[]
  /** What is said, in fragments in text order. */
  readonly content: readonly Span[]
}

/** A statement while it is being worked out: its spans, and what marked or changed it. A draft left without content is dropped in the end. */
export interface Draft extends StatementParts {
  /** How sure the model is of the least sure of its spans, 0 … 1. */
  readonly probability: number
  /** The model and the rules that made it what it is, in order. */
  readonly madeBy: readonly string[]
}
