import type { Kysely } from 'kysely'

import type { Tables } from './schema.ts'

/** What went with a report. */
export interface Removed {
  readonly statements: number
}

/** Takes a report out of the record, its statements, and the names that nothing else has; null where it is not there. */
export async function removeReport(db: Kysely<Tables>, report: string): Promise<Removed | null> {
  return db.transaction().execute(async (transaction) => {
    const statements = await transaction
      .deleteFrom('statement')
      .where('report', '=', report)
      .executeTakeFirstOrThrow()
    const reports = await transaction
      .deleteFrom('report')
      .where('id', '=', report)
      .executeTakeFirstOrThrow()
    await transaction
      .deleteFrom('name')
      .where(({ exists, not, selectFrom }) =>
        not(
          exists(selectFrom('statement_name').whereRef('statement_name.name', '=', 'name.number')),
        ),
      )
      .execute()
    return reports.numDeletedRows === 0n ? null : { statements: Number(statements.numDeletedRows) }
  })
}
