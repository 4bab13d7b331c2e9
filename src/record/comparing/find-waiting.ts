import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** How many reports wait for their statements to be compared. */
export async function countWaiting(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('report')
    .leftJoin('comparison', 'comparison.report', 'report.id')
    .select((select) => select.fn.countAll().as('waiting'))
    .where((where) =>
      where.or([where('comparison.done', 'is', null), where('comparison.done', '!=', 1)]),
    )
    .executeTakeFirst()
  return Number(row?.waiting ?? 0)
}

/**
 * The IDs of the reports that wait, and of those that another model compared, in the order of their IDs, each looked for when
 * it is asked for.
 */
export async function* findWaiting(db: Kysely<Tables>, made: string): AsyncGenerator<string> {
  let last = ''
  for (;;) {
    const row = await db
      .selectFrom('report')
      .leftJoin('comparison', 'comparison.report', 'report.id')
      .select('report.id')
      .where('report.id', '>', last)
      .where((where) =>
        where.or([
          where('comparison.done', 'is', null),
          where('comparison.done', '!=', 1),
          where('comparison.made', '!=', made),
        ]),
      )
      .orderBy('report.id')
      .limit(1)
      .executeTakeFirst()
    if (!row) return
    last = row.id
    yield row.id
  }
}
