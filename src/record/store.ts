import type { IntegrityFault } from './stored/integrity-fault.ts'
import type { Decision, Reading, Report, Verdict } from '../data-model/index.ts'
import type { Agent } from './people/find-agents.ts'
import type { ListedEntry, ListOutcome } from './register/list-people.ts'
import type { AgentPage, AgentPageOptions } from './register/list-agents.ts'
import type { Member } from './register/find-members.ts'
import type { Question, QuestionOptions } from './register/find-questions.ts'
import type { Listed } from '../register/index.ts'
import type { PairScorer } from '../differences/index.ts'
import type { KeptMatter } from './comparing/find-matter.ts'
import type { DifferencePage, DifferencePageOptions } from './comparing/find-difference-page.ts'
import type { DayCounts } from './finding/count-days.ts'
import type { Subjects } from './finding/count-subjects.ts'
import type { Facets } from './finding/count-facets.ts'
import type { Counts } from './finding/count-record.ts'
import type { DecidedBy } from './writing/decide.ts'
import type { CorrectedReading } from './finding/find-corrected.ts'
import type { Restored } from './exchange/restore-line.ts'
import type { Edition } from './finding/find-editions.ts'
import type { Hit } from './finding/find-hits.ts'
import type { ReportPage, ReportPageOptions } from './finding/find-report-page.ts'
import type { Relations } from './finding/find-relations.ts'
import type { SaidHit, SaidOptions } from './finding/search-quotation.ts'
import type { InTranscript } from './finding/find-transcripts.ts'
import type { SaveResult } from './writing/save-reading.ts'
import type { Removed } from './writing/remove-report.ts'
import type { Read } from './writing/reread-report.ts'
import type { SearchOptions, SearchPage } from './finding/search.ts'

/** A record: readings that are kept, found again, and corrected by people. */
export interface Store {
  /**
   * Keeps a reading. When it resolves, all of it is stored permanently; a report that is already there stays as it
   * is.
   */
  keep(reading: Reading): Promise<SaveResult>
  /** Keeps where else a report was published with the same text; null if the report is not in the record. */
  keepPlace(report: Report): Promise<SaveResult | null>
  /** How many statements a report has; null if it is not in the record. */
  countStatements(report: string): Promise<number | null>
  /** The ids of all reports, in the order in which they were added. */
  reports(): AsyncIterable<string>
  /**
   * A page of the reports, the last added first.
   * @throws OnrecordError `report-damaged`.
   */
  reportPage(options?: ReportPageOptions): Promise<ReportPage>
  /**
   * The machine's reading of a report, exactly the JSON that was kept; null if it is not in the record.
   * @throws OnrecordError `report-damaged` if it is not as it was kept.
   */
  readingJson(report: string): Promise<string | null>
  /**
   * The reading of a report as people have corrected it; null if it is not in the record.
   * @throws OnrecordError `report-damaged` if it is not as it was kept.
   */
  reading(report: string): Promise<Reading | null>
  /**
   * The same, with the decisions about it; null if it is not in the record.
   * @throws OnrecordError `report-damaged` if it is not as it was kept.
   */
  corrected(report: string): Promise<CorrectedReading | null>
  /** A statement by its ID, or by an ID that it had before its report was read again; null if there is none. */
  statement(id: string): Promise<Hit | null>
  /** The other editions of a report, with how their statements differ. */
  editions(report: string): Promise<readonly Edition[]>
  /** Where else a report was published, its other editions, and nearly identical reports. */
  relations(report: string): Promise<Relations>
  /** A page of the statements that a query asks for (docs/search.md). */
  search(query: string, options?: SearchOptions): Promise<SearchPage>
  /** What a query finds, counted by field. */
  countFacets(query: string): Promise<Facets>
  /** What a query finds, counted by the time when it was said. */
  countDays(query: string): Promise<DayCounts>
  /** The subjects of the latest statements that a query finds. */
  countSubjects(query: string): Promise<Subjects>
  /**
   * Finds out whether anyone said this: the statements whose words are nearest to a quotation, the nearest first.
   * @throws OnrecordError `usage` if the quotation has no word, or more than 1,000.
   */
  said(quotation: string, options?: SaidOptions): Promise<readonly SaidHit[]>
  /** The turns of transcripts that a statement quotes, and how it differs from them; empty if there is no such statement. */
  transcripts(statement: string): Promise<readonly InTranscript[]>
  /** The people and institutions whose name has all words of a name, or the one with an ID. */
  who(name: string): Promise<readonly Agent[]>
  /** A page of the people and institutions that reports name, sorted and narrowed down by name. */
  people(options?: AgentPageOptions): Promise<AgentPage>
  /**
   * Under which names reports know someone, and why each is taken for theirs.
   * @throws OnrecordError `not-in-record`.
   */
  members(id: string): Promise<readonly Member[]>
  /** Those who may be the same, and about whom a person is asked; what changes most statements comes first. */
  questions(options?: QuestionOptions): Promise<readonly Question[]>
  /** Puts someone on the list of people and institutions that the record knows, or changes the entry. */
  list(entry: Listed, by: string): Promise<ListOutcome>
  /** That list. */
  listed(): Promise<readonly ListedEntry[]>
  /**
   * Takes someone off the list; what the list joined comes apart again.
   * @throws OnrecordError `not-in-record`.
   */
  unlist(id: string): Promise<void>
  /**
   * Keeps a decision beside the machine's reading, and derives again what depends on it; `read` is called if a report
   * must be read again.
   * @throws OnrecordError `usage` if this cannot be decided; `not-in-record` if what it is about is not there.
   */
  decide(verdict: Verdict, by: DecidedBy, read: Read): Promise<Decision>
  /**
   * Takes a decision back.
   * @throws OnrecordError `not-in-record` if there is none with that ID; `usage` if it was already taken back.
   */
  undo(decision: string, by: string, read: Read): Promise<Decision>
  /**
   * All decisions in the order in which they were made, including those taken back; if a report is given, only those
   * about it.
   */
  decisions(report?: string): Promise<readonly Decision[]>
  /**
   * Reads a report again, with the decisions about it, and says whether the reading changed; old IDs of statements
   * redirect to new ones.
   * @throws OnrecordError `not-in-record`.
   */
  reread(report: string, read: Read): Promise<boolean>
  /** A page of where statements of the record differ or agree, what stands highest first. */
  differences(options?: DifferencePageOptions): Promise<DifferencePage>
  /**
   * A matter by its ID, with what was said on it.
   * @throws OnrecordError `not-in-record`.
   */
  matter(id: string): Promise<KeptMatter>
  /**
   * Compares the statements of all reports that wait for it, or that another model compared, one after the other, and
   * gives their IDs. Nothing if the record was opened without a network.
   */
  compareWaiting(): AsyncIterable<string>
  count(): Promise<Counts>
  /**
   * The whole record as lines of JSON, without line breaks, from which `restore` makes it again: each reading as the
   * machine made it, then each decision, then what else is needed. Each line is as it is at the moment when it is
   * asked for.
   * @throws OnrecordError `report-damaged`.
   */
  lines(): AsyncIterable<string>
  /**
   * Takes a line of a record into this one, all of it or nothing; a line that is already there, or is not valid,
   * changes nothing.
   */
  restore(line: string): Promise<Restored>
  /** All that is not as it was kept; empty if nothing is wrong. */
  verify(): AsyncIterable<IntegrityFault>
  /** Copies the record, as it is at one moment, to a new file of SQLite. */
  backUp(file: string): Promise<void>
  /** Removes a report, with all that was read from it; null if it is not in the record. */
  remove(report: string): Promise<Removed | null>
  close(): Promise<void>
}

/** Options for opening a record. */
export interface StoreOptions {
  /** `look`: nothing is written, and a record of an earlier schema is refused. */
  readonly access?: 'look' | 'write'
  /** Whether to make a record if there is none; otherwise that is an error. */
  readonly create?: boolean
  /**
   * For how many milliseconds keeping a report is tried again while the database cannot be reached, because its
   * server restarts; 0 unless given.
   */
  readonly patience?: number | undefined
  /**
   * Gives the network with which statements are compared, when it is first needed: those of a report when it is kept, read
   * again or decided about. Without it they wait (`compareWaiting`).
   */
  readonly comparer?: (() => Promise<PairScorer>) | undefined
  /** If it is aborted, nothing is tried again, and what the database has not answered for a second is cut off. */
  readonly signal?: AbortSignal | undefined
}
