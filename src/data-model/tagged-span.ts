import type { Range } from '../text/span.ts'

/** What a span is in a statement, in the order of the model's labels. */
export const roles = ['source', 'cue', 'content'] as const

/** What a span is in a statement: who speaks, the words that report it, what is said. */
export type Role = (typeof roles)[number]

/** A span that the model marked in a text. */
export interface TaggedSpan extends Range {
  readonly role: Role
  /** How sure the tag head is of its words' labels, 0 … 1; not calibrated. */
  readonly probability: number
  /** For a source or a content: the index of its cue among the spans; null if no cue is near. */
  readonly cue: number | null
}
