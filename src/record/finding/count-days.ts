import { sql, type Kysely } from 'kysely'

import { compileQuery } from './compile-query.ts'
import type { Engine } from '../tables/engine.ts'
import { parseQuery } from '../../query/parse-query.ts'
import type { Tables } from '../tables/schema.ts'

/** How many clusters a search finds, by the time when they were said. */
export interface DayCounts {
  /** The unit of counting: the finest that gives at most about 120 counts. */
  readonly unit: 'day' | 'month' | 'year'
  /**
   * In order of time; those with none are left out. `start` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, depending on the
   * unit.
   */
  readonly counts: readonly { readonly start: string; readonly count: number }[]
  /** How many have no day on which they may first have been said. */
  readonly unknown: number
}

/** How many characters of a day give its day, month or year. */
const lengths = { day: 10, month: 7, year: 4 } as const

/**
 * What a search finds, counted by the first day on which it may have been said.
 * @throws OnrecordError `query`.
 */
export async function countDays(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
): Promise<DayCounts> {
  const wanted = compileQuery(parseQuery(text), engine)
  const { rows: ends } = await sql<{ first: string | null; last: string | null }>`
    select min(said_start) as first, max(said_start) as last from statement where ${wanted}`.execute(
    db,
  )
  const unit = unitOf(ends[0]?.first ?? null, ends[0]?.last ?? null)
  const { rows } = await sql<{ start: string | null; count: number }>`
    select substr(said_start, 1, ${sql.lit(lengths[unit])}) as start, count(distinct cluster) as count
    from statement where ${wanted} group by 1 order by 1`.execute(db)
  return {
    unit,
    counts: rows.flatMap(({ start, count }) => (start === null ? [] : { start, count })),
    unknown: rows.find(({ start }) => start === null)?.count ?? 0,
  }
}

function unitOf(first: string | null, last: string | null): DayCounts['unit'] {
  if (first === null || last === null) return 'day'
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (days <= 120) return 'day'
  return days <= 3650 ? 'month' : 'year'
}
