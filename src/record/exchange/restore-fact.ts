import type { Transaction } from 'kysely'

import { addAgent, sealAgent } from '../people/add-agent.ts'
import { applyJoins, applyMerges } from '../people/apply-merges.ts'
import { findOwnAgent } from '../people/find-agent-id.ts'
import { addPairs, findPairVerdicts } from '../comparing/apply-to-pair.ts'
import { isDecidedOf } from '../decisions/is-decided-of.ts'
import { reportOf } from '../decisions/decision.ts'
import type { Engine } from '../tables/engine.ts'
import { noteChange } from '../entries/note-change.ts'
import { loadReport } from '../stored/load-report.ts'
import { indexReport } from '../indexing/index-report.ts'
import { internNames } from '../tables/intern-names.ts'
import { writeListed } from '../register/list-people.ts'
import { parseStoredReading } from '../stored/parse-stored-reading.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import type { Tables } from '../tables/schema.ts'
import type { RecordFact } from './record-line.ts'

/** A line that cannot be taken into a record, with the reason. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

type Fact<Kind extends RecordFact['kind']> = Extract<RecordFact, { readonly kind: Kind }>['fact']

/**
 * Takes a fact into a record, and derives again what depends on it.
 * @returns Whether it is new.
 * @throws RefusedError if the record does not have what it is about.
 */
export async function restoreFact(
  db: Transaction<Tables>,
  engine: Engine,
  line: RecordFact,
): Promise<boolean> {
  switch (line.kind) {
    case 'listed':
      return (await writeListed(db, line.fact.entry, line.fact.by, line.fact.at)) !== 'known'
    case 'decision':
      return restoreDecision(db, engine, line.fact)
    case 'former':
      return restoreFormer(db, engine, line.fact)
    case 'agent':
      return restoreAgent(db, line.fact)
    case 'place':
      return restorePlace(db, engine, line.fact)
    case 'added':
      return restoreAdded(db, line.fact)
    default:
      return line satisfies never
  }
}

async function restoreDecision(
  db: Transaction<Tables>,
  engine: Engine,
  { id, verdict, by, at, why, undone }: Fact<'decision'>,
): Promise<boolean> {
  const report = reportOf(verdict)
  if (report !== null) await checkReport(db, report)
  const known = await db
    .selectFrom('decision')
    .select('undone_at')
    .where('id', '=', id)
    .executeTakeFirst()
  const undoing = { undone_by: undone?.by ?? null, undone_at: undone?.at ?? null }
  if (known) {
    if (known.undone_at !== null || undone === null) return false
    await db.updateTable('decision').set(undoing).where('id', '=', id).execute()
  } else {
    const values = { id, report, verdict: JSON.stringify(verdict), made_by: by, made_at: at, why }
    await db
      .insertInto('decision')
      .values({ ...values, ...undoing })
      .execute()
  }
  if (report === null) await applyMerges(db, verdict)
  else {
    await indexReport(db, engine, report)
    await addPairs(db, await findPairVerdicts(db, report))
  }
  await noteChange(db, known ? 'undone' : 'decided', report ?? id)
  return true
}

async function restoreFormer(
  db: Transaction<Tables>,
  engine: Engine,
  { id, statement }: Fact<'former'>,
): Promise<boolean> {
  const report = reportIdOf(id)
  const { statements } = await openReport(db, report)
  const ids = new Set(statements.map((one) => one.id))
  if (ids.has(id)) throw new RefusedError(`${id} is the id of a statement still`)
  if (statement !== null && !ids.has(statement))
    throw new RefusedError(`${statement} is not a statement of its report`)
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('former_statement')
    .values({ id, report, statement })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (added === 0n) return false
  // A decision about the statement under its former ID applies to the one that covers it.
  const decided = await db
    .selectFrom('decision')
    .select('id')
    .where('report', '=', report)
    .limit(1)
    .executeTakeFirst()
  if (decided) await indexReport(db, engine, report)
  await addPairs(db, await findPairVerdicts(db, report))
  await noteChange(db, 'restored', report)
  return true
}

/**
 * Gives an agent the ID under which it was merged, unless people have made decisions about it under the one that it
 * has here.
 */
async function restoreAgent(
  db: Transaction<Tables>,
  { id, kind, name, party }: Fact<'agent'>,
): Promise<boolean> {
  const known = await db.selectFrom('agent').select('id').where('id', '=', id).executeTakeFirst()
  if (known) return false
  const linked = await db
    .selectFrom('report_party')
    .innerJoin('agent', 'agent.number', 'report_party.agent')
    .select(['agent.number', 'agent.id'])
    .where('report_party.report', '=', reportIdOf(party ?? ''))
    .where('report_party.party', '=', party ?? '')
    .executeTakeFirst()
  if (linked && (await isDecidedOf(db, linked.id))) return false
  if (linked) {
    await db.updateTable('agent').set({ id }).where('number', '=', linked.number).execute()
    await sealAgent(db, linked.number)
  } else {
    const names = await internNames(db, [name])
    await addAgent(db, { id, kind, name, nameNumber: names.get(name) ?? 0 })
  }
  const own = await findOwnAgent(db, id)
  await applyJoins(db, [own.number])
  return true
}

async function restorePlace(
  db: Transaction<Tables>,
  engine: Engine,
  { report, outlet, source, title, addedAt: added_at }: Fact<'place'>,
): Promise<boolean> {
  await checkReport(db, report)
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('place')
    .values({ report, outlet, source, title, added_at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (added === 0n) {
    const of = db.updateTable('place').set({ added_at }).where('report', '=', report)
    const earlier = of.where('outlet', '=', outlet).where('added_at', '>', added_at)
    const { numUpdatedRows: changed } = await earlier.executeTakeFirstOrThrow()
    if (changed > 0n) await noteChange(db, 'restored', report)
    return false
  }
  await indexReport(db, engine, report)
  await noteChange(db, 'placed', report)
  return true
}

async function restoreAdded(
  db: Transaction<Tables>,
  { report, at: added_at }: Fact<'added'>,
): Promise<boolean> {
  await checkReport(db, report)
  const { numUpdatedRows: changed } = await db
    .updateTable('report')
    .set({ added_at })
    .where('id', '=', report)
    .where('added_at', '>', added_at)
    .executeTakeFirstOrThrow()
  if (changed > 0n) await noteChange(db, 'restored', report)
  return changed > 0n
}

async function checkReport(db: Transaction<Tables>, id: string): Promise<void> {
  const row = await db.selectFrom('report').select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new RefusedError(`report ${id} is not in the record`)
}

async function openReport(db: Transaction<Tables>, id: string) {
  const row = await loadReport(db, id)
  if (!row) throw new RefusedError(`report ${id} is not in the record`)
  return parseStoredReading(row)
}
