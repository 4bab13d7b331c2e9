import { sql, type Kysely, type RawBuilder } from 'kysely'

import { OnrecordError } from '../errors.ts'
import type { Report } from '../intake/index.ts'
import type { Party } from '../parties/index.ts'
import type { Reading, Statement } from '../reading/index.ts'
import { compileQuery, wantedWords } from './compile-query.ts'
import type { Engine } from './engine.ts'
import { openReading } from './open-reading.ts'
import { readPageToken, writePageToken } from './page-token.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'
import type { Tables } from './schema.ts'

/** In which order statements are found: those that fit best first; those last said, or last published, first. */
export const orders = ['relevance', 'said', 'published'] as const

/** One of them. */
export type Order = (typeof orders)[number]

/** How a search is done. */
export interface SearchOptions {
  /** `relevance` where the query has words, else `said`, unless given. Days that are not known stand last. */
  readonly sort?: Order
  /** The most statements of a page, 1 to 1000; 20 unless given. */
  readonly limit?: number
  /** The `next` of the page before. */
  readonly page?: string
}

/** A statement that was found, with its report and the parties that it names. */
export interface Hit {
  readonly report: Omit<Report, 'text' | 'metadata'>
  readonly statement: Statement
  readonly parties: readonly Party[]
}

/** Some of what a search finds. */
export interface SearchPage {
  readonly hits: readonly Hit[]
  /** The token of the next page; null where this is the last. */
  readonly next: string | null
}

/**
 * The statements that a query asks for, a page of them.
 * @throws OnrecordError `query`; `usage` where the page is not of this search, or the limit is not one.
 */
export async function search(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
  options: SearchOptions,
): Promise<SearchPage> {
  const query = parseQuery(text)
  const sort = options.sort ?? (wantedWords(query) ? 'relevance' : 'said')
  const limit = options.limit ?? 20
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new OnrecordError('usage', {
      problem: `The limit ${limit} is not a whole number from 1 to 1000.`,
    })
  }
  const mark = JSON.stringify([sort, text])
  const { first, from, key, direction } = sorting(sort, query, engine)
  const after = options.page === undefined ? null : readPageToken(options.page, mark)
  const follows = sql.raw(direction === 'asc' ? '>' : '<')
  const beyond = after
    ? sql`and (${key}, statement.number) ${follows} (${after.key}, ${after.number})`
    : sql``
  const order = sql.raw(direction)
  const { rows } = await sql<{ id: string; report: string; number: number; key: string | number }>`
    ${first} select statement.id, statement.report, statement.number, ${key} as key from ${from}
    where ${compileQuery(query, engine)} ${beyond}
    order by key ${order}, statement.number ${order} limit ${limit + 1}`.execute(db)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    hits: await findHits(db, shown),
    next: last && rows.length > limit ? writePageToken(last, mark) : null,
  }
}

interface Sorting {
  /** What comes before the query itself. */
  readonly first: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  readonly key: RawBuilder<unknown>
  readonly direction: 'asc' | 'desc'
}

function sorting(sort: Order, query: Query, engine: Engine): Sorting {
  const words = wantedWords(query)
  const statements = { first: sql``, from: sql`statement` }
  if (sort === 'relevance') {
    if (!words) return { ...statements, key: sql`0`, direction: 'asc' }
    return {
      // Ranked once, as a table of its own: joined as it is, the words would be looked up anew for each statement.
      first: sql`with ranked as materialized (${engine.ranking(words)})`,
      from: sql`statement left join ranked on ranked.number = statement.number`,
      key: sql`coalesce(ranked.rank, 0)`,
      direction: 'asc',
    }
  }
  const column = sql.ref(sort === 'said' ? 'statement.said_start' : 'statement.published')
  return { ...statements, key: sql`coalesce(${column}, '')`, direction: 'desc' }
}

async function findHits(
  db: Kysely<Tables>,
  found: readonly { readonly id: string; readonly report: string }[],
): Promise<readonly Hit[]> {
  if (found.length === 0) return []
  const ids = [...new Set(found.map(({ report }) => report))]
  const rows = await db
    .selectFrom('report')
    .select(['id', 'reading', 'reading_hash'])
    .where('id', 'in', ids)
    .execute()
  const readings = new Map(rows.map((row) => [row.id, openReading(row)]))
  return found.flatMap(({ id, report }) => {
    const reading = readings.get(report)
    return (reading && findHit(reading, id)) ?? []
  })
}

/** A statement of a reading as a search gives it; null where the reading has none of that id. */
export function findHit({ report, statements, parties }: Reading, id: string): Hit | null {
  const statement = statements.find((one) => one.id === id)
  if (!statement) return null
  const { text: _, metadata: __, ...head } = report
  return { report: head, statement, parties: partiesOf(statement, parties) }
}

/** The parties that a statement names, and those that they speak for. */
function partiesOf(statement: Statement, parties: readonly Party[]): readonly Party[] {
  const named = new Set([
    ...statement.speakers.flatMap(({ party, candidates }) => [
      party,
      ...candidates.map((one) => one.party),
    ]),
    ...statement.to.map(({ party }) => party),
    ...statement.via.map(({ party }) => party),
  ])
  const direct = parties.filter(({ id }) => named.has(id))
  const institutions = new Set(direct.map(({ of }) => of))
  return parties.filter(({ id }) => named.has(id) || institutions.has(id))
}
