import type { Kysely, Transaction } from 'kysely'

import type { Reading } from '../reading/index.ts'
import { hashText } from '../text/index.ts'
import type { Engine } from './engine.ts'
import { findFaults } from './find-faults.ts'
import { indexReading, type IndexedStatement } from './index-reading.ts'
import type { Tables } from './schema.ts'

/** What became of a reading: it is new to the record, or its report was there already and nothing changed. */
export type Kept = 'added' | 'known'

/**
 * Keeps a reading, in one transaction: when this resolves, all of it is there for good.
 * @throws RangeError where a span of it is not the characters that stand there.
 */
export async function keepReading(
  db: Kysely<Tables>,
  engine: Engine,
  reading: Reading,
): Promise<Kept> {
  const [fault] = findFaults(reading)
  if (fault !== undefined) throw new RangeError(`report ${reading.report.id}: ${fault}`)
  const json = JSON.stringify(reading)
  const report = {
    id: reading.report.id,
    reading: json,
    reading_hash: hashText(json),
    text_hash: hashText(reading.report.text),
    added_at: new Date().toISOString(),
  }
  const statements = indexReading(reading)
  return db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows: added } = await transaction
      .insertInto('report')
      .values(report)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    if (added === 0n) return 'known'
    await keepStatements(transaction, engine, report.id, statements)
    return 'added'
  })
}

async function keepStatements(
  db: Transaction<Tables>,
  engine: Engine,
  report: string,
  statements: readonly IndexedStatement[],
): Promise<void> {
  const numbers = await numberNames(db, engine, statements)
  for (const some of inBatches(statements)) {
    const rows = some.map(({ columns }) => ({ ...columns, report }))
    await db.insertInto('statement').values(engine.withWords('statement', rows)).execute()
  }
  const kept = await db
    .selectFrom('statement')
    .select(['number', 'id'])
    .where('report', '=', report)
    .execute()
  const ids = new Map(kept.map(({ id, number }) => [id, number]))
  const named = statements.flatMap(({ columns, names }) =>
    names.map(({ role, name }) => ({
      statement: ids.get(columns.id) ?? 0,
      role,
      name: numbers.get(name) ?? 0,
    })),
  )
  for (const rows of inBatches(named)) await db.insertInto('statement_name').values(rows).execute()
}

/** The numbers of the names of these statements; those new to the record are added. */
async function numberNames(
  db: Transaction<Tables>,
  engine: Engine,
  statements: readonly IndexedStatement[],
): Promise<ReadonlyMap<string, number>> {
  const names = [
    ...new Set(statements.flatMap((statement) => statement.names.map(({ name }) => name))),
  ]
  const numbers = new Map<string, number>()
  for (const some of inBatches(names)) {
    const rows = some.map((name) => ({ name }))
    const query = db.insertInto('name').values(engine.withWords('name', rows))
    await query.onConflict((conflict) => conflict.doNothing()).execute()
    const found = await db.selectFrom('name').selectAll().where('name', 'in', some).execute()
    for (const { name, number } of found) numbers.set(name, number)
  }
  return numbers
}

/** So many rows at a time that their values are fewer than a database takes in one statement. */
function* inBatches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch)
}

const batch = 500
