import type { Report } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'
import { z } from 'zod'

import { checkLimit } from './check-limit.ts'
import { idPatterns } from '../../data-model/id-patterns.ts'
import { parseStoredReading } from '../stored/parse-stored-reading.ts'
import { readPageToken } from './read-page-token.ts'
import type { Tables } from '../tables/schema.ts'
import { writePageToken } from './write-page-token.ts'

/** A report of a record, without its text and its statements. */
export interface ListedReport extends Pick<
  Report,
  'id' | 'title' | 'outlet' | 'published' | 'source'
> {
  /** How many statements it has, without those that people decided are not statements. */
  readonly statements: number
  /** When it was added to the record, ISO 8601 in UTC. */
  readonly addedAt: string
}

/** The page of the list that is asked for. */
export interface ReportPageOptions {
  /** The most reports per page, 1 to 100; 20 unless given. */
  readonly limit?: number | undefined
  /** The `next` of the previous page. */
  readonly page?: string | undefined
}

/** A page of the reports in a record. */
export interface ReportPage {
  readonly reports: readonly ListedReport[]
  /** The token of the next page; null if this is the last. */
  readonly next: string | null
}

/** Each reading is opened to list its report, so a page must be small. */
export const mostReportsOfPage = 100

/**
 * A page of the reports in a record, the last added first, in one query.
 * @throws OnrecordError `usage` if the page is not of this list, or the limit is not allowed; `report-damaged`.
 */
export async function findReportPage(
  db: Kysely<Tables>,
  { limit = 20, page }: ReportPageOptions,
): Promise<ReportPage> {
  checkLimit(limit, mostReportsOfPage)
  let query = db
    .selectFrom('report')
    .select((select) => [
      'report.id',
      'report.reading',
      'report.reading_hash',
      'report.added_at',
      select
        .selectFrom('statement')
        .select((count) => count.fn.countAll().as('count'))
        .whereRef('statement.report', '=', 'report.id')
        .as('statements'),
    ])
    .orderBy('report.added_at', 'desc')
    .orderBy('report.id', 'desc')
    .limit(limit + 1)
  if (page !== undefined) {
    const { key, last } = readPageToken(page, list, endShape)
    query = query.where((where) =>
      where.eb(where.refTuple('report.added_at', 'report.id'), '<', where.tuple(key, last)),
    )
  }
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  const end = shown.at(-1)
  return {
    reports: shown.map((row) => {
      const { id, title, outlet, published, source } = parseStoredReading(row).report
      const statements = Number(row.statements)
      return { id, title, outlet, published, source, statements, addedAt: row.added_at }
    }),
    next:
      end && rows.length > limit ? writePageToken({ key: end.added_at, last: end.id }, list) : null,
  }
}

const list = 'reports'

const endShape = { key: z.iso.datetime(), last: z.string().regex(idPatterns.report) }
