import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** A report in a record, and when it was added: ISO 8601 in UTC. */
export type AddedReport = Pick<Tables['report'], 'id' | 'added_at'>

/**
 * All reports in the order in which they were added, page by page, so that a large record needs no more memory than a
 * small one.
 */
export async function* listReports(db: Kysely<Tables>): AsyncGenerator<AddedReport> {
  let last = { id: '', added_at: '' }
  for (;;) {
    const rows = await db
      .selectFrom('report')
      .select(['id', 'added_at'])
      .where((where) =>
        where.eb(where.refTuple('added_at', 'id'), '>', where.tuple(last.added_at, last.id)),
      )
      .orderBy('added_at')
      .orderBy('id')
      .limit(pageSize)
      .execute()
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    last = end
  }
}

const pageSize = 1000
