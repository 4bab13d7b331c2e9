import type { DifferenceKind, Firmness } from '../../../data-model/index.ts'
import type { Range } from '../../../text/index.ts'
import type { ComparedWord } from '../compared-words.ts'

/** A statement as the rules see it. */
export interface ComparedSide {
  readonly text: string
  readonly words: readonly ComparedWord[]
  /** The words of what it is about, if its own do not tell that. */
  readonly matter: readonly ComparedWord[]
  readonly firmness: Pick<Firmness, 'act' | 'polarity' | 'modality'>
  /** The words that show the firmness, in its text. */
  readonly evidence: readonly Range[]
}

/** Where the words stand that show a difference; null if no words of one side show it. */
export interface ShownPlaces {
  readonly a: Range | null
  readonly b: Range | null
  readonly by: DifferenceKind
}

/** What two statements, if they are on one proposition, may differ in, with the words that show it; empty if nothing. */
export type Rule = (a: ComparedSide, b: ComparedSide) => readonly ShownPlaces[]
