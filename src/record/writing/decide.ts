import type { Decision, Verdict } from '../../data-model/index.ts'
import { hashText } from '../../hash-text.ts'
import type { Kysely, Transaction } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import { readCalendarDays } from '../../text/index.ts'
import { makeClusters } from '../../register/index.ts'
import { findAgentId, findOwnAgent } from '../people/find-agent-id.ts'
import { applyToPair, isJoint } from '../comparing/apply-to-pair.ts'
import { applyMerges, findDecided } from '../people/apply-merges.ts'
import type { Engine } from '../tables/engine.ts'
import { noteChange } from '../entries/note-change.ts'
import { loadReport } from '../stored/load-report.ts'
import { indexReport } from '../indexing/index-report.ts'
import { parseStoredReading } from '../stored/parse-stored-reading.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import { rereadReport, type DecisionChange, type Read } from './reread-report.ts'
import type { Tables } from '../tables/schema.ts'
import { reportOf, verdictShape } from '../decisions/decision.ts'
import { findDecisions, openDecision } from '../decisions/find-decisions.ts'

/** Who decides, and why. */
export interface DecidedBy {
  readonly by: string
  readonly why?: string | undefined
}

/**
 * Keeps a decision, and derives again what depends on it; the machine's reading stays beside it. `read` is called if
 * a report must be read again, because its date, outlet or title changed.
 * @throws OnrecordError `usage` if this cannot be decided; `not-in-record` if what it is about is not there.
 */
export async function decide(
  db: Kysely<Tables>,
  engine: Engine,
  given: Verdict,
  { by, why }: DecidedBy,
  read: Read,
): Promise<Decision> {
  const verdict = await settle(db, given)
  const at = new Date().toISOString()
  const id = hashText(JSON.stringify([verdict, by, at, why ?? null])).slice(0, 12)
  const decision: Decision = { id, verdict, by, at, why: why ?? null, undone: null }
  const change: DecisionChange = {
    kind: 'decided',
    after: (decisions) => [...decisions, decision],
    write: (transaction) => insertDecision(transaction, decision),
  }
  await keepAndWorkOut(db, engine, decision, change, read)
  return decision
}

/**
 * Takes a decision back; it stays in the record, marked as taken back.
 * @throws OnrecordError `not-in-record` if there is none with that ID; `usage` if it was already taken back.
 */
export async function undo(
  db: Kysely<Tables>,
  engine: Engine,
  id: string,
  by: string,
  read: Read,
): Promise<Decision> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new OnrecordError('not-in-record', { id })
  const decision = openDecision(row)
  if (decision.undone) {
    const problem = `The decision ${id} was already taken back by ${decision.undone.by}.`
    throw new OnrecordError('usage', { problem })
  }
  const undone = { by, at: new Date().toISOString() }
  const change: DecisionChange = {
    kind: 'undone',
    after: (decisions) => decisions.map((one) => (one.id === id ? { ...one, undone } : one)),
    async write(transaction) {
      const columns = { undone_by: undone.by, undone_at: undone.at }
      await transaction.updateTable('decision').set(columns).where('id', '=', id).execute()
    },
  }
  await keepAndWorkOut(db, engine, decision, change, read)
  return { ...decision, undone }
}

/** Writes a change of the decisions, with all that depends on it, in one transaction. */
async function keepAndWorkOut(
  db: Kysely<Tables>,
  engine: Engine,
  { id, verdict }: Decision,
  change: DecisionChange,
  read: Read,
): Promise<void> {
  if (verdict.kind === 'report') {
    await rereadReport(db, engine, verdict.report, read, change)
    return
  }
  const report = reportOf(verdict)
  await db.transaction().execute(async (transaction) => {
    await change.write(transaction)
    if (report === null) await applyMerges(transaction, verdict)
    else if (verdict.kind === 'difference') await applyToPair(transaction, verdict)
    else await indexReport(transaction, engine, report)
    await noteChange(transaction, change.kind, report ?? id)
  })
}

async function insertDecision(
  db: Transaction<Tables>,
  { id, verdict, by, at, why }: Decision,
): Promise<void> {
  const values = { id, report: reportOf(verdict), verdict: JSON.stringify(verdict), why }
  await db
    .insertInto('decision')
    .values({ ...values, made_by: by, made_at: at, undone_by: null, undone_at: null })
    .execute()
}

/** A verdict in the form in which it is kept, checked to be about something that is there. */
async function settle(db: Kysely<Tables>, given: Verdict): Promise<Verdict> {
  const parsed = verdictShape.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const problem = `This cannot be decided: ${issue?.path.join('.') || 'verdict'}: ${issue?.message ?? 'it has the wrong shape'}.`
    throw new OnrecordError('usage', { problem })
  }
  const verdict = parsed.data
  switch (verdict.kind) {
    case 'merge':
      return settleMerge(db, verdict)
    case 'distinct':
      return settleDistinct(db, verdict)
    case 'split':
      return settleSplit(db, verdict)
    case 'difference':
      return settlePair(db, verdict)
    case 'report':
      checkFields(verdict)
      await openReport(db, verdict.report)
      return verdict
    case 'said':
      if ((verdict.start ?? '') > (verdict.end ?? '\uffff')) {
        const problem = `${verdict.start} is after ${verdict.end}.`
        throw new OnrecordError('usage', { problem })
      }
      break
    case 'speaker':
    case 'authority':
    case 'not-a-statement':
      break
    default:
      return verdict satisfies never
  }
  return { ...verdict, statement: await settleStatement(db, verdict.statement) }
}

/** The ID that a statement has now. */
async function settleStatement(db: Kysely<Tables>, id: string): Promise<string> {
  const report = reportIdOf(id)
  const { statements } = await openReport(db, report)
  const { nowAt } = await findDecisions(db, report)
  const now = nowAt(id)
  if (now === null || !statements.some((one) => one.id === now))
    throw new OnrecordError('not-in-record', { id })
  return now
}

async function settlePair(
  db: Kysely<Tables>,
  verdict: Verdict & { readonly kind: 'difference' },
): Promise<Verdict> {
  const { relation, by } = verdict
  const [a, b] = [await settleStatement(db, verdict.a), await settleStatement(db, verdict.b)]
  if (a === b && !(await isJoint(db, a)))
    throw new OnrecordError('usage', {
      problem: 'Both IDs mean one statement. Give two different ones.',
    })
  if (by !== undefined && relation !== 'differ')
    throw new OnrecordError('usage', {
      problem: 'Only statements that differ do so by something. Leave out by what.',
    })
  return { ...verdict, a, b }
}

async function settleMerge(
  db: Kysely<Tables>,
  verdict: Verdict & { readonly kind: 'merge' },
): Promise<Verdict> {
  const [agent, into] = [await findAgentId(db, verdict.agent), await findAgentId(db, verdict.into)]
  if (agent === into)
    throw new OnrecordError('usage', {
      problem: 'Both IDs already mean the same one. Give two different ones.',
    })
  const { apart } = await findDecided(db)
  const [one, other] = [await findOwnAgent(db, agent), await findOwnAgent(db, into)]
  const rooted = await db
    .selectFrom('agent')
    .select(['number', 'root'])
    .where('number', 'in', [...apart.flat(), 0])
    .execute()
  const roots = new Map(rooted.map(({ number, root }) => [number, root]))
  const areApart = apart.some((pair) => {
    const [a, b] = pair.map((number) => roots.get(number))
    return (a === one.number && b === other.number) || (b === one.number && a === other.number)
  })
  if (areApart)
    throw new OnrecordError('usage', {
      problem:
        'A person decided that they are not the same. Take that decision back first: onrecord decisions lists it.',
    })
  return { kind: 'merge', agent, into }
}

/** Kept of the two themselves, not of those that they go under: it must hold whatever else is joined. */
async function settleDistinct(
  db: Kysely<Tables>,
  verdict: Verdict & { readonly kind: 'distinct' },
): Promise<Verdict> {
  const [one, other] = [await findOwnAgent(db, verdict.agent), await findOwnAgent(db, verdict.from)]
  if (one.id === other.id)
    throw new OnrecordError('usage', {
      problem:
        'Both IDs mean one name in the record. Give two different ones; onrecord decide split takes one report out.',
    })
  const { decided } = await findDecided(db)
  const roots = makeClusters(decided)
  if (roots.has(one.number) && roots.get(one.number) === roots.get(other.number))
    throw new OnrecordError('usage', {
      problem:
        'A person decided that they are the same. Take that decision back first: onrecord decisions lists it.',
    })
  return { kind: 'distinct', agent: one.id, from: other.id }
}

async function settleSplit(
  db: Kysely<Tables>,
  verdict: Verdict & { readonly kind: 'split' },
): Promise<Verdict> {
  const { party } = verdict
  await findAgentId(db, party)
  const linked = await db
    .selectFrom('report_party')
    .select('agent')
    .where('report', '=', reportOf(verdict) ?? '')
    .where('party', '=', party)
    .executeTakeFirst()
  if (linked) return verdict
  const problem = `${party} is known across reports. Give the party of the one report that is someone else.`
  throw new OnrecordError('usage', { problem })
}

function checkFields({ published, outlet, title }: Verdict & { readonly kind: 'report' }): void {
  if (published === undefined && outlet === undefined && title === undefined) {
    const problem = 'Nothing was given for the report. Give its date, outlet or title.'
    throw new OnrecordError('usage', { problem })
  }
  if (published !== undefined && readCalendarDays(published) === null) {
    const problem = `${published} is not a day, month or year. Write 2014-06-16, 2014-06 or 2014.`
    throw new OnrecordError('usage', { problem })
  }
}

async function openReport(db: Kysely<Tables>, id: string) {
  const row = await loadReport(db, id)
  if (!row) throw new OnrecordError('not-in-record', { id })
  return parseStoredReading(row)
}
