import { sql, type Transaction } from 'kysely'

import { hashText } from '../../hash-text.ts'
import type { Reading } from '../../data-model/index.ts'
import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'
import { indexReading } from '../indexing/index-reading.ts'
import { indexReport } from '../indexing/index-report.ts'
import { withPresentFields } from '../stored/present-fields.ts'
import { loadReport } from '../stored/load-report.ts'
import { rewriteReadings } from './rewrite-readings.ts'

/**
 * Adds to readings and to the table of statements whether something was said, whether it is words or a mind, how its
 * day is known, and why a source is not named. The columns are filled by `fillUtterances`, or by indexing all reports
 * again.
 */
export async function addUtterances(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  for (const column of added)
    await schema.alterTable('statement').addColumn(column, engine.textType).execute()
  await sql`create index statement_anonymity on statement (anonymity) where anonymity is not null`.execute(
    db,
  )
  await rewriteReadings(db, withPresentFields)
}

const added = ['kind', 'utterance', 'anonymity', 'said_basis'] as const

/**
 * Fills the columns that `addUtterances` added, in a record whose reports need not be indexed again for anything
 * else; but those that people corrected are: a day that a person gave is stated since.
 */
export async function fillUtterances(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const decisions = await db.selectFrom('decision').select('report').distinct().execute()
  const decided = new Set(decisions.map(({ report }) => report))
  const ids = await db.selectFrom('report').select('id').orderBy('added_at').execute()
  for (const { id } of ids) {
    const row = await loadReport(db, id)
    if (!row || hashText(row.reading) !== row.reading_hash) continue
    if (decided.has(id)) {
      await indexReport(db, engine, id)
      continue
    }
    for (const { columns } of indexReading(JSON.parse(row.reading) as Reading, [])) {
      const { kind, utterance, anonymity, said_basis } = columns
      await db
        .updateTable('statement')
        .set({ kind, utterance, anonymity, said_basis })
        .where('id', '=', columns.id)
        .execute()
    }
  }
}
