import type { Composed } from './compose-governors.ts'
import type { Word } from './find-words.ts'
import type { Act, Modality, Polarity } from './kinds.ts'
import type { ClauseReading, Governor } from './read-clause.ts'
import { falsehood } from './rules/falsehood.ts'
import { performedAct } from './rules/performed-act.ts'
import { imperative } from './rules/imperative.ts'
import { question } from './rules/question.ts'
import { refusal } from './rules/refusal.ts'

/** What is known of a statement when a rule comes to it. */
export interface Known {
  readonly act: Act
  readonly polarity: Polarity
  readonly modality: Modality
  readonly words: readonly Word[]
  readonly clause: ClauseReading
  readonly composed: Composed
}

/** What a rule changes, and the words that made it do so. */
export interface Change {
  readonly act?: Act
  readonly polarity?: Polarity
  readonly modality?: Modality
  readonly shown?: readonly Pick<Governor, 'from' | 'to'>[]
}

/** A rule on what a content does by itself; null where it does not apply. */
export interface Rule {
  readonly name: string
  apply(known: Known): Change | null
}

/** The rules in the order in which they are applied. */
export const rules: readonly Rule[] = [question, falsehood, imperative, performedAct, refusal]
