import type { Span } from '../text/span.ts'
import type { Role } from './tagged-span.ts'

/**
 * Where a statement stands in its report: the sentences that have its source, its cue and its content, in parts. All
 * are slices of the report's text, in its order.
 */
export interface Passage {
  /** The sentence before; null if there is none. */
  readonly before: Span | null
  /** What lies between two parts that do not touch is left out. */
  readonly parts: readonly PassagePart[]
  /** The sentence after; null if there is none. */
  readonly after: Span | null
}

/** A part of a passage. */
export interface PassagePart extends Span {
  /** What it is in the statement; null for the rest of the sentence. */
  readonly role: Role | null
}
