import type { Transaction } from 'kysely'

import type { Reading } from '../../data-model/index.ts'
import { hashText } from '../../hash-text.ts'
import { seatsOf } from '../people/seats-of.ts'
import { loadReport } from '../stored/load-report.ts'
import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Adds what statements are compared by, where they differ and agree, and for which offices people spoke. Statements of
 * earlier reports are compared when the record is next written to by something that can.
 */
export async function addDifferences(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await engine
    .asLookUp(
      schema
        .createTable('comparison')
        .addColumn('report', engine.textType, (column) =>
          column.primaryKey().notNull().references('report.id').onDelete('cascade'),
        )
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('made', engine.textType, (column) => column.notNull())
        .addColumn('stamp', engine.textType, (column) => column.notNull())
        .addColumn('sides', engine.textType, (column) => column.notNull())
        .addColumn('codes', engine.textType, (column) => column.notNull())
        .addColumn('vectors', engine.textType, (column) => column.notNull())
        .addColumn('hash', engine.textType, (column) => column.notNull())
        .addColumn('done', 'integer', (column) => column.notNull()),
    )
    .execute()
  await schema
    .createIndex('comparison_version')
    .on('comparison')
    .columns(['version', 'made'])
    .execute()
  await engine
    .asLookUp(
      schema
        .createTable('difference')
        .addColumn('a', engine.referenceType, (column) => column.notNull())
        .addColumn('b', engine.referenceType, (column) => column.notNull())
        .addColumn('made', engine.textType, (column) => column.notNull())
        .addColumn('judgement', engine.textType, (column) => column.notNull())
        .addColumn('relation', engine.textType, (column) => column.notNull())
        .addColumn('matter', engine.textType, (column) => column.notNull())
        .addColumn('sides', engine.textType, (column) => column.notNull())
        .addColumn('who_a', engine.textType, (column) => column.notNull())
        .addColumn('who_b', engine.textType, (column) => column.notNull())
        .addColumn('between_whom', engine.textType, (column) => column.notNull())
        .addColumn('kinds', engine.textType, (column) => column.notNull())
        .addColumn('shift', 'integer', (column) => column.notNull())
        .addColumn('answers', 'integer', (column) => column.notNull())
        .addColumn('clearness', 'integer', (column) => column.notNull())
        .addColumn('rank', 'integer', (column) => column.notNull())
        .addColumn('last_day', engine.textType, (column) => column.notNull())
        .addColumn('decided', engine.textType)
        .addColumn('hash', engine.textType, (column) => column.notNull())
        .addColumn('placed', 'integer', (column) => column.notNull())
        .addColumn('front', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('difference_key', ['a', 'b']),
    )
    .execute()
  for (const [name, columns] of [
    ['difference_b', ['b']],
    ['difference_front', ['front', 'relation', 'rank']],
    ['difference_matter', ['matter', 'sides', 'relation', 'rank']],
    ['difference_placed', ['placed']],
  ] as const)
    await schema
      .createIndex(name)
      .on('difference')
      .columns([...columns])
      .execute()
  await engine
    .asLookUp(
      schema
        .createTable('matter_statement')
        .addColumn('statement', engine.referenceType, (column) => column.primaryKey().notNull())
        .addColumn('matter', engine.textType, (column) => column.notNull())
        .addColumn('hash', engine.textType, (column) => column.notNull()),
    )
    .execute()
  await schema
    .createIndex('matter_statement_matter')
    .on('matter_statement')
    .column('matter')
    .execute()
  await schema.alterTable('report_party').addColumn('seat', engine.textType).execute()
  await fillSeats(db)
}

/** Fills the offices for which people spoke in reports that are there already. */
async function fillSeats(db: Transaction<Tables>): Promise<void> {
  const ids = await db.selectFrom('report').select('id').orderBy('id').execute()
  for (const { id } of ids) {
    const row = await loadReport(db, id)
    if (!row || hashText(row.reading) !== row.reading_hash) continue
    for (const [party, seat] of seatsOf(JSON.parse(row.reading) as Reading))
      await db
        .updateTable('report_party')
        .set({ seat })
        .where('report', '=', id)
        .where('party', '=', party)
        .execute()
  }
}
