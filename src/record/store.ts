import type { IntegrityFault } from './stored/integrity-fault.ts'
import type { Decision, Reading, Report, Verdict } from '../data-model/index.ts'
import type { Kysely } from 'kysely'

import { findAgents, type Agent } from './people/find-agents.ts'
import { countDays, type DayCounts } from './finding/count-days.ts'
import { countSubjects, type Subjects } from './finding/count-subjects.ts'
import { countFacets, type Facets } from './finding/count-facets.ts'
import { countRecord, type Counts } from './finding/count-record.ts'
import type { Connection } from './tables/engine.ts'
import { decide, undo, type DecidedBy } from './writing/decide.ts'
import { listDecisions } from './decisions/find-decisions.ts'
import { findCorrected, type CorrectedReading } from './finding/find-corrected.ts'
import { listLines } from './exchange/list-lines.ts'
import { restoreLine, type Restored } from './exchange/restore-line.ts'
import { findEditions, type Edition } from './finding/find-editions.ts'
import { findHits, openReadings, type Hit } from './finding/find-hits.ts'
import { loadReport } from './stored/load-report.ts'
import {
  findReportPage,
  type ReportPage,
  type ReportPageOptions,
} from './finding/find-report-page.ts'
import { findRelations, type Relations } from './finding/find-relations.ts'
import { searchQuotation, type SaidHit, type SaidOptions } from './finding/search-quotation.ts'
import { findTranscripts, type InTranscript } from './finding/find-transcripts.ts'
import { keepPlace, saveReading, type SaveResult } from './writing/save-reading.ts'
import { listReports } from './stored/list-reports.ts'
import { migrate } from './migrations/migrations.ts'
import { refuseOther, refuseUnmade } from './databases/refuse-other.ts'
import { verifiedJson } from './stored/parse-stored-reading.ts'
import { removeReport, type Removed } from './writing/remove-report.ts'
import { rereadReport, type Read } from './writing/reread-report.ts'
import type { Tables } from './tables/schema.ts'
import { search, type SearchOptions, type SearchPage } from './finding/search.ts'
import { tryAgain } from './databases/try-again.ts'
import { verify } from './verify.ts'

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
  /** If it is aborted, nothing is tried again, and what the database has not answered for a second is cut off. */
  readonly signal?: AbortSignal | undefined
}

/** The record in an open database; closing it closes the database. */
export async function makeStore(
  connection: Connection,
  { access = 'write', create = true, patience = 0, signal }: StoreOptions = {},
): Promise<Store> {
  const { db, engine } = connection
  const guard = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (cause) {
      throw engine.explain(cause)
    }
  }
  try {
    if (!create || access === 'look') await guard(refuseUnmade(connection))
    await guard(access === 'look' ? refuseOther(connection) : migrate(connection))
  } catch (error) {
    await connection.close()
    throw error
  }
  const patiently = <Result>(work: () => Promise<Result>): Promise<Result> =>
    tryAgain(() => guard(work()), { patience, signal })
  const heed = breakOffWhenAborted(connection, signal)
  return {
    keep: (reading) => patiently(() => saveReading(db, engine, reading)),
    keepPlace: (report) => patiently(() => keepPlace(db, engine, report)),
    countStatements: (report) => patiently(() => countStatements(db, report)),
    async *reports() {
      try {
        for await (const { id } of listReports(db)) yield id
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    reportPage: (options = {}) => guard(findReportPage(db, options)),
    readingJson: (report) => guard(readingJson(db, report)),
    reading: async (report) =>
      (await guard(openReadings(db, [report]))).get(report)?.reading ?? null,
    corrected: (report) => guard(findCorrected(db, report)),
    statement: (id) => guard(findStatement(db, id)),
    editions: (report) => patiently(() => findEditions(db, report)),
    relations: (report) => guard(findRelations(db, report)),
    search: (query, options = {}) => guard(search(db, engine, query, options)),
    countFacets: (query) => guard(countFacets(db, engine, query)),
    countDays: (query) => guard(countDays(db, engine, query)),
    countSubjects: (query) => guard(countSubjects(db, engine, query)),
    said: (quotation, options = {}) => guard(searchQuotation(db, engine, quotation, options)),
    transcripts: (id) =>
      guard(
        (async () => {
          const hit = await findStatement(db, id)
          if (!hit) return []
          return findTranscripts((query, page) => search(db, engine, query, page), hit)
        })(),
      ),
    who: (name) => guard(findAgents(db, engine, name)),
    decide: (verdict, by, read) => guard(decide(db, engine, verdict, by, read)),
    undo: (decision, by, read) => guard(undo(db, engine, decision, by, read)),
    decisions: (report) => guard(listDecisions(db, report)),
    reread: (report, read) => guard(rereadReport(db, engine, report, read)),
    count: () => guard(countRecord(db, engine)),
    async *lines() {
      try {
        yield* listLines(db)
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    restore: (line) => guard(restoreLine(db, engine, line)),
    async *verify() {
      try {
        yield* verify(db, engine)
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    backUp: (file) => guard(engine.backUp(file)),
    async remove(report) {
      const removed = await guard(removeReport(db, report))
      await engine.flush?.()
      return removed
    },
    async close() {
      heed.dispose()
      await connection.close()
    },
  }
}

/**
 * How often, in milliseconds, queries that the database has not answered are looked for, once waiting was aborted.
 */
const glance = 1000

function breakOffWhenAborted(
  connection: Connection,
  signal: AbortSignal | undefined,
): { readonly dispose: () => void } {
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    timer = setInterval(() => connection.breakOff(glance), glance).unref()
  }
  if (signal?.aborted) begin()
  else signal?.addEventListener('abort', begin, { once: true })
  return {
    dispose() {
      clearInterval(timer)
      signal?.removeEventListener('abort', begin)
    },
  }
}

async function countStatements(db: Kysely<Tables>, report: string): Promise<number | null> {
  const row = await db
    .selectFrom('report')
    .leftJoin('statement', 'statement.report', 'report.id')
    .select((select) => select.fn.count('statement.number').as('count'))
    .where('report.id', '=', report)
    .groupBy('report.id')
    .executeTakeFirst()
  return row ? Number(row.count) : null
}

async function readingJson(db: Kysely<Tables>, report: string): Promise<string | null> {
  const row = await loadReport(db, report)
  return row ? verifiedJson(row) : null
}

async function findStatement(db: Kysely<Tables>, id: string): Promise<Hit | null> {
  const former = await db
    .selectFrom('former_statement')
    .select('statement')
    .where('id', '=', id)
    .executeTakeFirst()
  const [hit = null] = await findHits(db, [former?.statement ?? id])
  return hit
}
