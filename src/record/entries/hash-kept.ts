import { hashText } from '../../hash-text.ts'
import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/**
 * The hash of all that a record keeps of a report and could not work out anew: its reading's hash, when it came, where else it was
 * published, what was decided of it, the former ids of its statements, and which agents its parties and speakers were taken for.
 * Null where it is not there.
 */
export async function hashReport(db: Kysely<Tables>, report: string): Promise<string | null> {
  const row = await db
    .selectFrom('report')
    .select(['id', 'reading_hash', 'text_hash', 'added_at'])
    .where('id', '=', report)
    .executeTakeFirst()
  if (!row) return null
  const places = await db
    .selectFrom('place')
    .select(['outlet', 'source', 'title', 'added_at'])
    .where('report', '=', report)
    .orderBy('outlet')
    .execute()
  const former = await db
    .selectFrom('former_statement')
    .select(['id', 'statement'])
    .where('report', '=', report)
    .orderBy('id')
    .execute()
  const decisions = await db
    .selectFrom('decision')
    .select(decisionColumns)
    .where('report', '=', report)
    .orderBy('number')
    .execute()
  const parties = await db
    .selectFrom('report_party')
    .select(['party', 'agent'])
    .where('report', '=', report)
    .orderBy('party')
    .execute()
  const speakers = await db
    .selectFrom('statement')
    .innerJoin('statement_name', 'statement_name.statement', 'statement.number')
    .innerJoin('name', 'name.number', 'statement_name.name')
    .select(['statement.id', 'name.name', 'statement_name.agent'])
    .where('statement.report', '=', report)
    .where('statement_name.role', '=', 'speaker')
    .orderBy('statement.id')
    .orderBy('name.name')
    .execute()
  return hashRows([[row], places, former, decisions, parties, speakers])
}

/** The hash of a decision about agents; null where there is none of that id. */
export async function hashDecision(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('decision')
    .select(decisionColumns)
    .where('id', '=', id)
    .where('report', 'is', null)
    .executeTakeFirst()
  return row ? hashRows([[row]]) : null
}

/** The hash of which schemas a record had, and since when. */
export async function hashSchema(db: Kysely<Tables>): Promise<string> {
  const rows = await db
    .selectFrom('migration')
    .select(['number', 'made_at'])
    .orderBy('number')
    .execute()
  return hashRows([rows])
}

const decisionColumns = [
  'number',
  'id',
  'verdict',
  'made_by',
  'made_at',
  'why',
  'undone_by',
  'undone_at',
] as const

/** A column's name is not in it: what is kept is the same under another. */
const hashRows = (tables: readonly (readonly object[])[]): string =>
  hashText(JSON.stringify(tables.map((rows) => rows.map((row) => Object.values(row) as unknown))))
