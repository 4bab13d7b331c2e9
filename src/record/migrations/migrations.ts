import { sql, type Transaction } from 'kysely'

import type { Connection, Engine } from '../tables/engine.ts'
import { addMissingKeys } from '../people/add-agent.ts'
import { recountAgents } from '../people/count-agents.ts'
import { appendEntry } from '../entries/append-entry.ts'
import { fillEntries } from '../entries/fill-entries.ts'
import { hashSchema } from '../entries/hash-kept.ts'
import { noteChange } from '../entries/note-change.ts'
import { indexReport } from '../indexing/index-report.ts'
import { addAgentsAndDecisions } from './add-agents-and-decisions.ts'
import { addDifferences } from './add-differences.ts'
import { addEntries } from './add-entries.ts'
import { addMatters } from './add-matters.ts'
import { addRegister } from './add-register.ts'
import { addReportOrder } from './add-report-order.ts'
import { addUtterances, fillUtterances } from './add-utterances.ts'
import { renameFields } from './rename-fields.ts'
import { shareTitles } from './share-titles.ts'
import { findSchema, presentSchema, refuseNewer } from '../tables/present-schema.ts'
import type { Tables } from '../tables/schema.ts'

type Migration = (db: Transaction<Tables>, engine: Engine) => Promise<void>

/**
 * The steps from an empty record to the present schema. Released steps are never changed: a new one comes after them.
 */
export const migrations: readonly Migration[] = [
  createTables,
  addAgentsAndDecisions,
  addReportOrder,
  shareTitles,
  addEntries,
  renameFields,
  addRegister,
  addUtterances,
  addMatters,
  addDifferences,
]

/**
 * Since this step reports are indexed differently: those of an earlier record are indexed again, once all tables are
 * there.
 */
const indexedSince = 7

/** Since this step the table of statements has what `fillUtterances` fills in. */
const filledSince = 8

/** Since this step a record has a chain of its changes. */
const chainedSince = 5

/**
 * Upgrades a record to the present schema, in one transaction; an earlier record is copied first.
 * @throws OnrecordError `record-newer` if a later Onrecord has upgraded it.
 */
export async function migrate({ db, engine, place }: Connection): Promise<void> {
  const before = (await engine.isMade()) ? await findSchema(db) : 0
  if (before === presentSchema) return
  if (before > 0 && before < presentSchema) await engine.copyBeforeUpgrade?.()
  await db.transaction().execute(async (transaction) => {
    await transaction.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('made_at', engine.textType, (column) => column.notNull())
      .execute()
    await refuseNewer(transaction, place)
    const last = await findSchema(transaction)
    // Another process may have done it meanwhile.
    if (last === presentSchema) return
    for (const [index, migration] of migrations.entries()) {
      const number = index + 1
      if (number <= last) continue
      await migration(transaction, engine)
      const made_at = new Date().toISOString()
      await transaction.insertInto('migration').values({ number, made_at }).execute()
    }
    if (last < indexedSince) {
      await addMissingKeys(transaction)
      await recountAgents(transaction)
      const reports = await transaction
        .selectFrom('report')
        .select('id')
        .orderBy('added_at')
        .execute()
      for (const { id } of reports) await indexReport(transaction, engine, id)
    } else if (last < filledSince) await fillUtterances(transaction, engine)
    if (last < chainedSince) await fillEntries(transaction)
    else {
      const reports = await transaction.selectFrom('report').select('id').orderBy('id').execute()
      for (const { id } of reports) await noteChange(transaction, 'renamed', id)
    }
    const about = String(migrations.length)
    await appendEntry(transaction, { kind: 'schema', about, hash: await hashSchema(transaction) })
  })
}

async function createTables(db: Transaction<Tables>, engine: Engine): Promise<void> {
  const { schema } = db
  await schema
    .createTable('report')
    .addColumn('id', engine.textType, (column) => column.primaryKey())
    .addColumn('reading', engine.textType, (column) => column.notNull())
    .addColumn('reading_hash', engine.textType, (column) => column.notNull())
    .addColumn('text_hash', engine.textType, (column) => column.notNull())
    .addColumn('added_at', engine.textType, (column) => column.notNull())
    .execute()
  await schema
    .createTable('statement')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('id', engine.textType, (column) => column.notNull().unique())
    .addColumn('report', engine.textType, (column) =>
      column.notNull().references('report.id').onDelete('cascade'),
    )
    .addColumn('words', engine.textType, (column) => column.notNull())
    .addColumn('form', engine.textType, (column) => column.notNull())
    .addColumn('authority', engine.textType, (column) => column.notNull())
    .addColumn('act', engine.textType, (column) => column.notNull())
    .addColumn('polarity', engine.textType, (column) => column.notNull())
    .addColumn('modality', engine.textType, (column) => column.notNull())
    .addColumn('said_start', engine.textType)
    .addColumn('said_end', engine.textType)
    .addColumn('published', engine.textType)
    .execute()
  await schema
    .createTable('name')
    .addColumn('number', engine.numberType, engine.asNumber)
    .addColumn('name', engine.textType, (column) => column.notNull())
    .execute()
  await engine.createUniqueText(db, 'name', ['name'])
  await schema
    .createTable('statement_name')
    .addColumn('statement', engine.referenceType, (column) =>
      column.notNull().references('statement.number').onDelete('cascade'),
    )
    .addColumn('role', engine.textType, (column) => column.notNull())
    .addColumn('name', engine.referenceType, (column) => column.notNull().references('name.number'))
    .addPrimaryKeyConstraint('statement_name_key', ['statement', 'role', 'name'])
    .execute()
  await schema.createIndex('statement_report').on('statement').column('report').execute()
  await sql`create index statement_said on statement (coalesce(said_start, ''), number)`.execute(db)
  await sql`create index statement_published on statement (coalesce(published, ''), number)`.execute(
    db,
  )
  await schema
    .createIndex('statement_name_name')
    .on('statement_name')
    .columns(['name', 'role', 'statement'])
    .execute()
  await engine.createWordIndexes(db)
}
