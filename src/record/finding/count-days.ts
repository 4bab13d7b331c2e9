import { sql, type Kysely } from 'kysely'

import { compileQuery } from './compile-query.ts'
import type { Engine } from '../tables/engine.ts'
import { parseQuery } from '../../query/parse-query.ts'
import { isDayTold } from '../tables/is-day-told.ts'
import type { Tables } from '../tables/schema.ts'

/** How many clusters a search finds, by the time when they were said, or else reported. */
export interface DayCounts {
  /** The unit of counting: the finest that gives at most about 120 counts. */
  readonly unit: 'day' | 'month' | 'year'
  /**
   * In order of time; those with none are left out. `start` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, depending on the
   * unit.
   */
  readonly counts: readonly DayCount[]
  /** How many have no day. */
  readonly unknown: number
}

/** How many clusters were said on a day, in a month or in a year. */
export interface DayCount {
  readonly start: string
  readonly count: number
  /** How many of them are only known to have been reported then: no report tells when they were said. */
  readonly reported: number
}

/** How many characters of a day give its day, month or year. */
const lengths = { day: 10, month: 7, year: 4 } as const

/**
 * What a search finds, counted by the first day on which it was said as a report tells, or else, if that is only
 * implied, by the first day of the report.
 * @throws OnrecordError `query`.
 */
export async function countDays(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
): Promise<DayCounts> {
  const wanted = compileQuery(parseQuery(text), engine)
  const { rows: ends } = await sql<{ first: string | null; last: string | null }>`
    select min(${day}) as first, max(${day}) as last from statement where ${wanted}`.execute(db)
  const unit = unitOf(ends[0]?.first ?? null, ends[0]?.last ?? null)
  const { rows } = await sql<{ start: string | null; count: number; told: number }>`
    select substr(${day}, 1, ${sql.lit(lengths[unit])}) as start, count(distinct cluster) as count,
      count(distinct case when ${isDayTold()} then cluster end) as told
    from statement where ${wanted} group by 1 order by 1`.execute(db)
  return {
    unit,
    counts: rows.flatMap(({ start, count, told }) =>
      start === null ? [] : { start, count, reported: count - told },
    ),
    unknown: rows.find(({ start }) => start === null)?.count ?? 0,
  }
}

const day = sql`case when ${isDayTold()} or said_start is null then said_start else coalesce(published, said_start) end`

function unitOf(first: string | null, last: string | null): DayCounts['unit'] {
  if (first === null || last === null) return 'day'
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (days <= 120) return 'day'
  return days <= 3650 ? 'month' : 'year'
}
