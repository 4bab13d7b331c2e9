import type { Span } from '../../text/index.ts'
import type { Speaking, UnnamedSpeaker } from './referent.ts'

/** An institution that a report names, with every place where a name of it stands. */
export interface Institution extends UnnamedSpeaker {
  readonly authority: 'institution'
  /** Its names, small and without article: the full one, and acronyms that the text gives it. */
  readonly names: ReadonlySet<string>
  /** What its full name says it is, small: "ministry" of "the Ministry of Defence"; null where it does not say. */
  readonly noun: string | null
}

/** Whether it is an institution whose name stands in the report. */
export const isInstitution = (one: Speaking): one is Institution => 'names' in one

/** The institutions of a report. */
export interface Institutions {
  readonly all: readonly Institution[]
  /** Names that the head for mentions does not take for an institution's for sure: a noun may show that one is. */
  readonly possible: readonly Institution[]
  /** Those whose names stand in a span, in order, each with the place. */
  within(span: Span): readonly (Span & { readonly who: Institution })[]
  /** The one that these words name; null where they name none. */
  called(words: string): Institution | null
}
