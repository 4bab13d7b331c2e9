import { type Governs } from '../words/scope-words.ts'

/** A word or phrase that reaches the main point of a clause. */
export interface ScopeOperator {
  /** The index of its first word, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly governs: Governs
}
