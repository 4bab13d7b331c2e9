import { hashText } from '../../hash-text.ts'
import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/**
 * The hash of all that a record keeps about a report and could not derive again: the hash of its reading, when it was
 * added, where else it was published, the decisions about it, the former IDs of its statements, and the agents that
 * its parties and speakers were taken for. Null if the report is not there.
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

/** The hash of a decision about agents; null if there is none with that ID. */
export async function hashDecision(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('decision')
    .select(decisionColumns)
    .where('id', '=', id)
    .where('report', 'is', null)
    .executeTakeFirst()
  return row ? hashRows([[row]]) : null
}

/** The hash of an entry of the list of people and institutions; null if there is none with that ID. */
export async function hashListed(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('listed')
    .select(['id', 'entry', 'added_by', 'added_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? hashRows([[row]]) : null
}

/** The hash of the schemas that a record had, and since when. */
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

/** The hash does not include a column's name: what is kept is the same under another. */
const hashRows = (tables: readonly (readonly object[])[]): string =>
  hashText(JSON.stringify(tables.map((rows) => rows.map((row) => Object.values(row) as unknown))))
