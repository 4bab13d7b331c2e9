import { sql, type Transaction } from 'kysely'

import { inBatches } from './in-batches.ts'
import type { Tables } from './schema.ts'

/** Notes that what depends on the people and offices of some agents is to be worked out again in differences. */
export async function markAgents(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<void> {
  for (const some of inBatches(agents)) {
    const theirs = sql`select statement from statement_name
      where role = 'speaker' and agent in (${sql.join(some)})`
    await sql`update difference set placed = 0 where a in (${theirs}) or b in (${theirs})`.execute(
      db,
    )
  }
}

/**
 * Notes that a report was indexed again: its differences are to be worked out again, and its statements to be compared
 * if they are others than before.
 * @param gone The numbers of those that are not there any more.
 */
export async function markReport(
  db: Transaction<Tables>,
  report: string,
  gone: readonly number[],
): Promise<void> {
  await forgetDifferences(db, gone)
  const own = sql`select number from statement where report = ${report}`
  await sql`update difference set placed = 0 where a in (${own}) or b in (${own})`.execute(db)
  await db
    .updateTable('comparison')
    .set({ done: 2 })
    .where('report', '=', report)
    .where('done', '=', 1)
    .execute()
}

/** Notes that a statement now comes first of those that give its utterance: it is to be compared, as the first ones are. */
export async function markFirst(db: Transaction<Tables>, number: number): Promise<void> {
  const report = sql`(select report from statement where number = ${number})`
  await sql`update comparison set done = 0 where report = ${report}`.execute(db)
}

/** Removes the differences of statements that are gone, and the statements from their matters. */
export async function forgetDifferences(
  db: Transaction<Tables>,
  numbers: readonly number[],
): Promise<void> {
  for (const some of inBatches(numbers)) {
    await db.deleteFrom('matter_statement').where('statement', 'in', some).execute()
    const gone = await db
      .deleteFrom('difference')
      .where((row) => row.or([row('a', 'in', some), row('b', 'in', some)]))
      .returning(['matter', 'sides', 'front'])
      .execute()
    await markGroups(db, gone)
  }
}

/** Notes that another difference may stand in front, where one that did was removed. */
export async function markGroups(
  db: Transaction<Tables>,
  removed: readonly {
    readonly matter: string
    readonly sides: string
    readonly front: number
  }[],
): Promise<void> {
  const groups = new Map(
    removed
      .filter(({ front }) => front === 1)
      .map(({ matter, sides }) => [JSON.stringify([matter, sides]), { matter, sides }]),
  )
  for (const { matter, sides } of groups.values())
    await db
      .updateTable('difference')
      .set({ placed: 0 })
      .where('matter', '=', matter)
      .where('sides', '=', sides)
      .execute()
}
