import type {
  acts,
  authorities,
  modalities,
  occasionKinds,
  polarities,
  saidBases,
  statementKinds,
  utterances,
} from '../../src/data-model/index.ts'

/** The kinds of cases: what is peculiar about the text. */
export const caseKinds = [
  'not-said',
  'negation',
  'act-words',
  'no-statement',
  'boundary',
  'cue',
  'addressee',
  'day',
  'document',
  'verbless',
  'marks',
] as const

/** An invented text, and what a careful reader is sure of. */
export interface ReadingCase {
  readonly kind: (typeof caseKinds)[number]
  /** What is peculiar about it, in a few words; it names the case within its kind. */
  readonly variant: string
  readonly text: string
  /** The day of the report. */
  readonly published?: string
  readonly expect: readonly ReadingExpectation[]
  /** Words that are in no statement. */
  readonly not?: readonly string[]
}

/** What is expected of the statement that holds `content`; nothing is expected of a field that is not there. */
export interface ReadingExpectation {
  readonly content: string
  /** The content is these words and no others. */
  readonly exact?: true
  /** The only speaker's name, or that of the institution; null if nobody may be named. */
  readonly speaker?: string | null
  readonly authority?: (typeof authorities)[number]
  readonly act?: (typeof acts)[number]
  readonly polarity?: (typeof polarities)[number]
  readonly modality?: (typeof modalities)[number]
  readonly utterance?: (typeof utterances)[number]
  readonly statementKind?: (typeof statementKinds)[number]
  /** Words that the mention of an addressee has; null if there is none. */
  readonly addressee?: string | null
  readonly occasion?: (typeof occasionKinds)[number]
  /** The day on which it was said, or the first and the last day it may have been, with a stroke between; null if unknown. */
  readonly said?: string | null
  readonly basis?: (typeof saidBases)[number]
}
