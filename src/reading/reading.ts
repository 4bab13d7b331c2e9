import type { Firmness } from '../firmness/index.ts'
import type { Notice, Report } from '../intake/index.ts'
import type { Attribution, Party } from '../parties/index.ts'
import type { Repeat } from '../segment/index.ts'
import type { Form } from '../statements/index.ts'
import type { Span } from '../text/index.ts'
import type { Said, Time } from '../time/index.ts'

/** All that was read out of one report: the record's shape (docs/data-model.md). */
export interface Reading {
  readonly report: Report
  readonly statements: readonly Statement[]
  /** Empty: events are not read yet. */
  readonly events: readonly never[]
  /** Who and what the report names and lets speak, in order of their first mention. */
  readonly parties: readonly Party[]
  /** The expressions of time, in text order; a range stands before the times that are its ends. */
  readonly times: readonly Time[]
  readonly repeats: readonly Repeat[]
  readonly notices: readonly Notice[]
  readonly made: Made
}

/** What made a reading. */
export interface Made {
  /** The version of Onrecord. */
  readonly version: string
  /** The name of the model. */
  readonly model: string
  /** When, ISO 8601 in UTC. */
  readonly at: string
}

/** Something that a report says somebody said, thought or wrote. */
export interface Statement extends Attribution, Firmness {
  /** The report's id and where the content starts: `<report>-<offset>`. */
  readonly id: string
  readonly form: Form
  /** What is said, in fragments in text order; never empty. */
  readonly content: readonly Span[]
  /** The words that report it; empty where a quotation stands by itself. */
  readonly cue: readonly Span[]
  /** The words that say who; empty where the text says nobody. */
  readonly source: readonly Span[]
  readonly said: Said
  /** How sure the model is of the least sure of its spans, 0 … 1; how well that is calibrated: docs/accuracy.md. */
  readonly confidence: number
  /** Where the same words stand again in this report. */
  readonly again: readonly Span[]
}
