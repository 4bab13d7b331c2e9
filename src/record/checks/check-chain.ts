import type { IntegrityFault } from '../stored/integrity-fault.ts'
import { sql, type Kysely } from 'kysely'

import { chainHash } from '../entries/append-entry.ts'
import { hashDecision, hashListed, hashSchema } from '../entries/hash-kept.ts'
import type { Tables } from '../tables/schema.ts'

/** The number of entries in memory at a time. */
const pageSize = 1000

/**
 * What is wrong with the chain of a record: an entry that was changed or lost; something that the chain says is kept
 * but is not there; a decision about agents, or the schemas, if they are not as they were.
 */
export async function* checkChain(db: Kysely<Tables>): AsyncGenerator<IntegrityFault> {
  let before: string | null = null
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('entry')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(pageSize)
      .execute()
    if (rows.length === 0) break
    for (const { chain, ...entry } of rows) {
      if (entry.number !== last + 1) yield ofRecord(`its change ${last + 1} is lost`)
      else if (chainHash(before, entry) !== chain)
        yield ofRecord(`its change ${entry.number} is not the one that was written`)
      last = entry.number
      before = chain
    }
  }
  yield* findLost(db)
  const schema = await lastAbout(db, 'schema')
  if (schema?.hash !== (await hashSchema(db)))
    yield ofRecord('the schemas that it had are not those that were written')
  const decisions = await db
    .selectFrom('decision')
    .select('id')
    .where('report', 'is', null)
    .execute()
  for (const { id } of decisions) {
    const entry = await findLastEntry(db, id)
    if (entry?.hash !== (await hashDecision(db, id)))
      yield ofRecord(`the decision ${id} is not the one that was kept`)
  }
  for (const { id } of await db.selectFrom('listed').select('id').orderBy('id').execute()) {
    const entry = await findLastEntry(db, id)
    if (entry?.hash !== (await hashListed(db, id)))
      yield ofRecord(`the entry ${id} of the list of people is not the one that was kept`)
  }
}

/** The last change of a report, or of a decision about agents; null if the chain has none. */
export async function findLastEntry(
  db: Kysely<Tables>,
  about: string,
): Promise<Pick<Tables['entry'], 'kind' | 'hash'> | null> {
  const entry = await db
    .selectFrom('entry')
    .select(['kind', 'hash'])
    .where('about', '=', about)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return entry ?? null
}

const lastAbout = (db: Kysely<Tables>, kind: 'schema') =>
  db
    .selectFrom('entry')
    .select('hash')
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What the chain says is kept but is not there. */
async function* findLost(db: Kysely<Tables>): AsyncGenerator<IntegrityFault> {
  const { rows } = await sql<{ number: number; about: string }>`
    select number, about from entry where kind not in ('removed', 'unlisted', 'schema')
      and not exists (select 1 from report where report.id = entry.about)
      and not exists (select 1 from decision where decision.id = entry.about)
      and not exists (select 1 from listed where listed.id = entry.about)
      and not exists (select 1 from entry as later
        where later.about = entry.about and later.number > entry.number)
    order by number limit 1000`.execute(db)
  for (const { number, about } of rows)
    yield ofRecord(`what its change ${number} kept is not there any more (${about})`)
}

const ofRecord = (problem: string): IntegrityFault => ({ report: null, problem })
