import type { Span } from '../text/span.ts'
import type { Party } from './party.ts'
import type { Report } from './report.ts'
import type { Statement } from './statement.ts'
import type { Time } from './time.ts'
import type { severities } from './values.ts'

/** All that was read out of one report: the record's shape (docs/data-model.md). */
export interface Reading {
  readonly report: Report
  readonly statements: readonly Statement[]
  /** Empty: events are not read yet. */
  readonly events: readonly never[]
  /** Who and what the report names and quotes, in order of first mention. */
  readonly parties: readonly Party[]
  /** The expressions of time, in text order; a range precedes the times that are its ends. */
  readonly times: readonly Time[]
  readonly repeats: readonly Repeat[]
  readonly notices: readonly Notice[]
  readonly provenance: Provenance
}

/** What made a reading. */
export interface Provenance {
  /** The version of Onrecord. */
  readonly version: string
  /** The name of the model. */
  readonly model: string
  /** When, ISO 8601 in UTC. */
  readonly at: string
}

/** A passage that occurs more than once in a text: its first position, and the others. */
export interface Repeat {
  readonly first: Span
  readonly again: Span
}

/** Trouble found in a text: data, never an exception. */
export interface Notice {
  readonly code: string
  readonly severity: (typeof severities)[number]
  /** Where; null if it is about the whole. */
  readonly span: Span | null
  /** What is the matter and what was done, for a person. */
  readonly reason: string
}
