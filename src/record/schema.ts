import type { Generated } from 'kysely'

/** The tables of a record. What a report says stands in `report.reading`; all else is worked out of it, to find it by. */
export interface Tables {
  readonly migration: { readonly number: number; readonly made_at: string }
  readonly report: ReportTable
  readonly statement: StatementTable
  readonly name: { readonly number: Generated<number>; readonly name: string }
  readonly statement_name: StatementNameTable
}

interface ReportTable {
  readonly id: string
  /** The `Reading`, as JSON, the very characters that `onrecord show` gives back. */
  readonly reading: string
  /** The SHA-256 of `reading`. */
  readonly reading_hash: string
  /** The SHA-256 of the report's text (see `hashText`); its start is the report's id. */
  readonly text_hash: string
  readonly added_at: string
}

interface StatementTable {
  /** In the order in which statements came into the record. */
  readonly number: Generated<number>
  readonly id: string
  readonly report: string
  /** The words of the content, for the index of words. */
  readonly words: string
  readonly form: string
  readonly authority: string
  readonly act: string
  readonly polarity: string
  readonly modality: string
  readonly said_start: string | null
  readonly said_end: string | null
  /** The first day on which the report may have been published. */
  readonly published: string | null
}

interface StatementNameTable {
  readonly statement: number
  readonly role: NameRole
  readonly name: number
}

/** What a name is to a statement. */
export const nameRoles = ['speaker', 'institution', 'to', 'via', 'outlet'] as const

/** One of them. */
export type NameRole = (typeof nameRoles)[number]
