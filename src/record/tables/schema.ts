import { type NameRole } from '../../query/name-role.ts'
import type { Party } from '../../data-model/index.ts'
import type { Generated } from 'kysely'

import type { Gender } from '../../register/index.ts'
import type { ComparisonTable, DifferenceTable, MatterStatementTable } from './difference-tables.ts'

/** The tables of a record. `report.reading` has what a report says; all else is derived from it, to find it by. */
export interface Tables {
  readonly migration: { readonly number: number; readonly made_at: string }
  readonly report: ReportTable
  readonly statement: StatementTable
  readonly name: { readonly number: Generated<number>; readonly name: string }
  readonly statement_name: StatementNameTable
  readonly statement_key: StatementKeyTable
  readonly report_key: { readonly key: number; readonly report: string }
  readonly place: PlaceTable
  readonly agent: AgentTable
  readonly report_party: ReportPartyTable
  readonly agent_title: AgentTitleTable
  readonly report_title: ReportTitleTable
  readonly agent_key: AgentKeyTable
  readonly agent_join: AgentJoinTable
  readonly listed: ListedTable
  readonly decision: DecisionTable
  readonly former_statement: FormerStatementTable
  readonly entry: EntryTable
  readonly comparison: ComparisonTable
  readonly difference: DifferenceTable
  readonly matter_statement: MatterStatementTable
}

interface ReportTable {
  readonly id: string
  /** The `Reading`, as JSON, exactly the characters that `onrecord show` gives back. */
  readonly reading: string
  /** The SHA-256 of `reading`. */
  readonly reading_hash: string
  /** The SHA-256 of the report's text (see `hashText`); its start is the report's id. */
  readonly text_hash: string
  readonly added_at: string
  /** The address that the report names as its own. */
  readonly url: string | null
  /** The first day on which it may have been published. */
  readonly published: string | null
  /** The outlet that its reading names. */
  readonly outlet: string | null
}

interface StatementTable {
  /** In the order in which statements were added to the record. */
  readonly number: Generated<number>
  readonly id: string
  readonly report: string
  /** The words of the content, for the index of words. */
  readonly words: string
  readonly form: string
  readonly kind: string | null
  readonly utterance: string | null
  readonly authority: string
  /** Why the first of its speakers without a name who is said not to be named is not; null if there is none. */
  readonly anonymity: string | null
  readonly act: string
  readonly polarity: string
  readonly modality: string
  readonly said_start: string | null
  readonly said_end: string | null
  /** How the days are known. */
  readonly said_basis: string | null
  /** The first day on which the report may have been published. */
  readonly published: string | null
  /** What else is needed to compare it with others: see `serializeComparable`. */
  readonly comparable: string | null
  /** The number of the first statement in its cluster; its own if it is the first. */
  readonly cluster: number | null
  /** See `hashCluster`; null if it is the first itself. */
  readonly cluster_hash: string | null
}

/**
 * The keys by which statements with the same utterance are looked up: see `blockingKeys`. The day comes first: what
 * is added to the record at one time was mostly said at one time, and is then written to few places in the file.
 */
interface StatementKeyTable {
  /**
   * The first day on which it may have been said, else that of the report, counted from the start of year 0; 0 if
   * neither is known.
   */
  readonly day: number
  readonly key: number
  readonly statement: number
}

interface StatementNameTable {
  readonly statement: number
  readonly role: NameRole
  readonly name: number
  /** Who or what of that name, across reports; null if unknown. */
  readonly agent: number | null
}

/** Another outlet that published exactly the text of a report. */
interface PlaceTable {
  readonly report: string
  readonly outlet: string
  readonly source: string
  readonly title: string | null
  readonly added_at: string
}

/** Someone or something that parties of several reports are. */
interface AgentTable {
  readonly number: Generated<number>
  /** The ID of the party by which it was first known. */
  readonly id: string
  readonly kind: Party['kind']
  readonly name: number
  /** The name in the form in which names are compared: see `foldName`. */
  readonly folded: string
  /** The number of the agent that it was merged into; its own if it was not merged. */
  readonly root: number
  /** See `hashAgent`. */
  readonly hash: string | null
  /** How many statements it made itself or through those who speak for it, under this number alone. */
  readonly statements: number
  /** How many reports name it, under this number alone. */
  readonly reports: number
  /** The first and the last day on which such a report was published; null if no day is known. */
  readonly first_day: string | null
  readonly last_day: string | null
}

interface ReportPartyTable {
  readonly report: string
  /** The ID of a party. */
  readonly party: string
  readonly agent: number
  /** The gender that the words of the report tell; null if they tell none. */
  readonly gender: Gender | null
  /** The office for which it speaks, by what the report itself tells; null if it tells none. */
  readonly seat: string | null
}

/** The keys by which agents that may be the same are found: see `keysOf`. */
interface AgentKeyTable {
  readonly key: string
  readonly agent: number
}

/** Two agents that the machine takes for the same, or asks about. */
interface AgentJoinTable {
  /** In the order in which they were found. */
  readonly number: Generated<number>
  readonly agent: number
  readonly into_agent: number
  /** How likely they are the same, in thousandths. */
  readonly confidence: number
  /** 1 if they go by one name since; 0 if it is a question. */
  readonly joined: number
  /** The `Evidence`, as JSON. */
  readonly evidence: string
  /** See `hashJoin`. */
  readonly hash: string
}

/** Someone or something on a list that a person gave. */
interface ListedTable {
  readonly id: string
  readonly agent: number
  /** The `Listed`, as JSON. */
  readonly entry: string
  readonly added_by: string
  readonly added_at: string
}

/** A title that some report gives to someone, kept once however many do. */
interface AgentTitleTable {
  readonly number: Generated<number>
  readonly agent: number
  /** Empty if only the institution is given. */
  readonly title: string
  readonly office: string | null
  /** The institution for which the party speaks. */
  readonly institution: string | null
}

interface ReportTitleTable {
  readonly report: string
  /** The number of a title that the report gives to someone. */
  readonly title: number
}

interface DecisionTable {
  /** In the order in which they were made. */
  readonly number: Generated<number>
  readonly id: string
  /** The report that it is about; null if it is about agents. */
  readonly report: string | null
  /** The `Verdict`, as JSON. */
  readonly verdict: string
  readonly made_by: string
  readonly made_at: string
  readonly why: string | null
  readonly undone_by: string | null
  readonly undone_at: string | null
}

/** An ID that a statement had before its report was read again. */
interface FormerStatementTable {
  readonly id: string
  readonly report: string
  /** The ID of the statement that now covers its words; null if none does. */
  readonly statement: string | null
}

/**
 * The chain of all changes, in their order. Rows are only ever added. It has no text and no name: for something that
 * was removed, it keeps only that it was there.
 */
interface EntryTable {
  /** Counted from 1, without a gap. */
  readonly number: number
  readonly kind: EntryKind
  /** The ID of the report, or of the decision if it is about agents; the schema's number if the schema changed. */
  readonly about: string
  readonly at: string
  /** The hash of what is kept since: see `hashReport`, `hashDecision`, `hashSchema`. */
  readonly hash: string
  /** See `chainHash`. */
  readonly chain: string
}

/** The kinds of changes. */
export type EntryKind =
  | 'schema'
  | 'kept'
  | 'placed'
  | 'reread'
  | 'decided'
  | 'undone'
  | 'restored'
  | 'removed'
  | 'renamed'
  | 'relinked'
  | 'listed'
  | 'unlisted'
