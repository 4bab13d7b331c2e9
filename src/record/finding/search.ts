import { type Order } from '../../query/order.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { z } from 'zod'

import { checkLimit } from './check-limit.ts'
import { compileFirst, compileQuery, requiredWords, wantedWords } from './compile-query.ts'
import type { Engine } from '../tables/engine.ts'
import { findHits, type Hit } from './find-hits.ts'
import { parseQuery } from '../../query/parse-query.ts'
import type { Query, Words } from '../../query/query.ts'
import { readPageToken, type PageEndShape } from './read-page-token.ts'
import type { Tables } from '../tables/schema.ts'
import { writePageToken } from './write-page-token.ts'

/** Options of a search. */
export interface SearchOptions {
  /**
   * `relevance` if the query has words, otherwise `said`, unless given. Statements whose days are unknown come last.
   */
  readonly sort?: Order | undefined
  /** The most statements per page, 1 to 1000; 20 unless given. */
  readonly limit?: number | undefined
  /** The `next` of the previous page. */
  readonly page?: string | undefined
  /** Whether each report of a statement is found; otherwise a cluster is found once. */
  readonly each?: boolean | undefined
}

/** A page of what a search finds. */
export interface SearchPage {
  readonly hits: readonly Hit[]
  /** The token of the next page; null if this is the last. */
  readonly next: string | null
}

/**
 * A page of the statements that a query asks for.
 * @throws OnrecordError `query`; `usage` if the page is not of this search, or the limit is not allowed.
 */
export async function search(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
  options: SearchOptions,
): Promise<SearchPage> {
  const { ids, next } = await searchIds(db, engine, text, options)
  return { hits: await findHits(db, ids), next }
}

/** The same, but only their IDs: nothing that is found is opened. */
export async function searchIds(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
  options: SearchOptions,
): Promise<{ readonly ids: readonly string[]; readonly next: string | null }> {
  const query = parseQuery(text)
  const sort = options.sort ?? (wantedWords(query) ? 'relevance' : 'said')
  const limit = options.limit ?? 20
  checkLimit(limit, 1000)
  const mark = JSON.stringify([sort, text, options.each === true])
  const ranked = sort === 'relevance' ? requiredWords(query) : null
  const { first, from, key, direction } = sorting(sort, query, ranked, engine)
  const after =
    options.page === undefined ? null : readPageToken(options.page, mark, endShapes[sort])
  const follows = sql.raw(direction === 'asc' ? '>' : '<')
  const beyond = after
    ? sql`and (${key}, statement.number) ${follows} (${after.key}, ${after.last})`
    : sql``
  const order = sql.raw(direction)
  const { rows } = await sql<{ id: string; report: string; number: number; key: string | number }>`
    ${first} select statement.id, statement.report, statement.number, ${key} as key from ${from}
    where ${options.each ? compileQuery(query, engine, { ranked }) : compileFirst(query, engine, ranked)} ${beyond}
    order by key ${order}, statement.number ${order} limit ${limit + 1}`.execute(db)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    ids: shown.map(({ id }) => id),
    next:
      last && rows.length > limit
        ? writePageToken({ key: last.key, last: last.number }, mark)
        : null,
  }
}

/** What each order sorts by, and the number of a statement: see `sorting`. */
const dayEnd = { key: z.string().regex(/^[\d-]{0,10}$/), last: z.int() }
const endShapes: Readonly<Record<Order, PageEndShape<string | number, number>>> = {
  relevance: { key: z.number(), last: z.int() },
  said: dayEnd,
  published: dayEnd,
}

interface Sorting {
  /** What comes before the query itself. */
  readonly first: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  readonly key: RawBuilder<unknown>
  readonly direction: 'asc' | 'desc'
}

function sorting(sort: Order, query: Query, ranked: Words | null, engine: Engine): Sorting {
  const words = wantedWords(query)
  const statements = { first: sql``, from: sql`statement` }
  if (sort === 'relevance') {
    if (!words) return { ...statements, key: sql`cast(0 as double precision)`, direction: 'asc' }
    return {
      // Ranked once, as a table of its own: joined directly, the words would be looked up again for each statement.
      first: sql`with ranked as materialized (${engine.ranking(words)})`,
      // If every statement found has the words, `cross` makes SQLite start with those, usually few compared with what
      // a filter lets through.
      from: ranked
        ? sql`ranked cross join statement`
        : sql`statement left join ranked on ranked.number = statement.number`,
      key: sql`coalesce(ranked.rank, 0)`,
      direction: 'asc',
    }
  }
  const column = sql.ref(sort === 'said' ? 'statement.said_start' : 'statement.published')
  return { ...statements, key: sql`coalesce(${column}, '')`, direction: 'desc' }
}
