import type { Kysely } from 'kysely'

import { OnrecordError } from '../errors.ts'
import type { Reading } from '../reading/index.ts'
import { countFacets, type Facets } from './count-facets.ts'
import { countRecord, type Counts } from './count-record.ts'
import type { Connection } from './engine.ts'
import { findSaid, type SaidHit, type SaidOptions } from './find-said.ts'
import { keepReading, type Kept } from './keep-reading.ts'
import { migrate } from './migrations.ts'
import { openJson } from './open-reading.ts'
import { openPostgres } from './postgres.ts'
import { isPostgresAddress } from './postgres-place.ts'
import { removeReport, type Removed } from './remove-report.ts'
import type { Tables } from './schema.ts'
import { search, type SearchOptions, type SearchPage } from './search.ts'
import { connectSqlite, openSqlite } from './sqlite.ts'
import { verify, type Fault } from './verify.ts'

/** A record: readings that are kept, and found again. */
export interface Store {
  /** Keeps a reading. When it resolves, all of it is there for good; a report that is there already stays as it is. */
  keep(reading: Reading): Promise<Kept>
  /** How many statements a report has; null where it is not in the record. */
  countStatements(report: string): Promise<number | null>
  /**
   * The reading of a report, the very JSON that was kept; null where it is not in the record.
   * @throws OnrecordError `report-damaged` where it is not as it was kept.
   */
  readingJson(report: string): Promise<string | null>
  /** The statements that a query asks for (docs/search.md), a page of them. */
  search(query: string, options?: SearchOptions): Promise<SearchPage>
  /** What a query finds, counted by field. */
  countFacets(query: string): Promise<Facets>
  /**
   * Did anybody say this? The statements whose words are nearest to a quotation, the nearest first.
   * @throws OnrecordError `usage` where the quotation has no word.
   */
  said(quotation: string, options?: SaidOptions): Promise<readonly SaidHit[]>
  count(): Promise<Counts>
  /** All that is not as it was kept; nothing where all is well. */
  verify(): AsyncIterable<Fault>
  /** Copies the record, as it is at one moment, to a new file of SQLite. */
  backUp(file: string): Promise<void>
  /** Takes a report out, with all that was read of it; null where it is not in the record. */
  remove(report: string): Promise<Removed | null>
  close(): Promise<void>
}

/** How a record is opened. */
export interface StoreOptions {
  /** Whether a record is made where none is; else that is an error. */
  readonly create?: boolean
}

/**
 * Opens the record in a file, or in a database of PostgreSQL (`postgres://user@host/database`). One in a file is opened once in a
 * process: two writers of one process would wait for each other. Close it when done.
 * @throws OnrecordError `record-missing`, `record-foreign`, `record-newer`, `record-damaged`, `record-not-written`,
 * `record-unreachable`; so do its verbs. `usage` where the place is neither.
 */
export async function openStore(
  place: string,
  { create = false }: StoreOptions = {},
): Promise<Store> {
  if (isPostgresAddress(place)) return makeStore(await openPostgres(place, create))
  if (/^[a-z]{2,20}:\/\//i.test(place)) {
    const problem = `A record is a file, or a database at postgres://…; ${place.split(':')[0]} is not supported.`
    throw new OnrecordError('usage', { problem })
  }
  return makeStore(connectSqlite(openSqlite(place, create)))
}

/** The record in a database that is open; closing it closes that. */
export async function makeStore(connection: Connection): Promise<Store> {
  const { db, engine } = connection
  const guard = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (cause) {
      throw engine.explain(cause)
    }
  }
  try {
    await guard(migrate(connection))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    keep: (reading) => guard(engine.attempt(() => keepReading(db, engine, reading))),
    countStatements: (report) => guard(countStatements(db, report)),
    readingJson: (report) => guard(readingJson(db, report)),
    search: (query, options = {}) => guard(search(db, engine, query, options)),
    countFacets: (query) => guard(countFacets(db, engine, query)),
    said: (quotation, options = {}) =>
      guard(findSaid((query, page) => search(db, engine, query, page), quotation, options)),
    count: () => guard(countRecord(db, engine)),
    async *verify() {
      try {
        yield* verify(db, engine)
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    backUp: (file) => guard(engine.backUp(file)),
    remove: (report) => guard(engine.attempt(() => removeReport(db, report))),
    close: () => db.destroy(),
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
  const row = await db
    .selectFrom('report')
    .select(['id', 'reading', 'reading_hash'])
    .where('id', '=', report)
    .executeTakeFirst()
  return row ? openJson(row) : null
}
