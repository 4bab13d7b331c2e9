import type { ScopeOperator } from './clause/scope-operator.ts'
import type { Act, Modality, Polarity } from '../data-model/index.ts'
import type { Composed } from './combine-operators.ts'
import type { Word } from './words/find-words.ts'
import type { ClauseReading } from './clause/read-clause.ts'

/** What is known of a statement when a rule comes to it. */
export interface Known extends Composed {
  readonly act: Act
  /** The words of the content that say what it is about. */
  readonly words: readonly Word[]
  readonly clause: ClauseReading
}

/** What a rule changes, and the words that made it do so. */
export interface Change {
  readonly act?: Act
  readonly polarity?: Polarity
  readonly modality?: Modality
  readonly shown?: readonly Pick<ScopeOperator, 'from' | 'to'>[]
}

/** A rule on what a content does by its own words; null where it does not apply. */
export interface Rule {
  readonly name: string
  apply(known: Known): Change | null
}
