import { type IntegrityFault } from './stored/integrity-fault.ts'
import type { Kysely } from 'kysely'
import { z } from 'zod'

import { checkAgents } from './checks/check-agents.ts'
import { checkChain } from './checks/check-chain.ts'
import { checkDifferences } from './checks/check-differences.ts'
import { checkDecisions } from './checks/check-decisions.ts'
import { hasForeignKeys } from './checks/check-keys.ts'
import { checkReport } from './checks/check-report.ts'
import type { Engine } from './tables/engine.ts'
import { findHead } from './entries/find-head.ts'
import type { Tables } from './tables/schema.ts'

/**
 * All that is wrong with a record: the database's structure and indexes; the chain of its changes, and whether all
 * that it lists is there; for each report its hashes, every span compared with its text, and all that is derived from
 * it, derived once more; agents and decisions compared with their hashes.
 */
export async function* verify(db: Kysely<Tables>, engine: Engine): AsyncGenerator<IntegrityFault> {
  for (const problem of await engine.findDamage()) yield { report: null, problem }
  yield* settled(db, () => checkRecord(db))
  let last = ''
  for (;;) {
    const next = await findReport(db, '>', last)
    if (!next) return
    last = next.id
    yield* settled(db, async function* () {
      const row = await findReport(db, '=', next.id)
      if (!row) return
      for (const problem of await checkReport(db, row)) yield { report: row.id, problem }
    })
  }
}

/**
 * What one check of a record finds wrong. It is repeated if the record was changed meanwhile, because what it saw may
 * be from two moments.
 */
async function* settled(
  db: Kysely<Tables>,
  look: () => AsyncGenerator<IntegrityFault>,
): AsyncGenerator<IntegrityFault> {
  for (let tries = 0; ; tries++) {
    const { head } = await findHead(db)
    const faults: IntegrityFault[] = []
    for await (const fault of look()) faults.push(fault)
    const isSettled = faults.length === 0 || (await findHead(db)).head === head
    if (!isSettled && tries < mostTries) continue
    yield* faults
    return
  }
}

/** How often the check is repeated while others write to the record. */
const mostTries = 5

/** What is wrong with the parts that belong to no one report. */
async function* checkRecord(db: Kysely<Tables>): AsyncGenerator<IntegrityFault> {
  yield* checkChain(db)
  const problems: string[] = []
  if (await hasLostEntries(db))
    problems.push('statements that tell of the same do not go by the first of them')
  if (await hasForeignKeys(db)) problems.push('what statements are looked up by is of none')
  for await (const problem of checkDecisions(db)) problems.push(problem)
  for await (const problem of checkDifferences(db)) problems.push(problem)
  try {
    for await (const problem of checkAgents(db)) problems.push(problem)
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error
    problems.push('what was decided of agents cannot be read')
  }
  for (const problem of problems) yield { report: null, problem }
}

const findReport = (db: Kysely<Tables>, compare: '=' | '>', id: string) =>
  db
    .selectFrom('report')
    .selectAll()
    .where('id', compare, id)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

/** Whether a statement is in no cluster, or in one whose first statement belongs to another, or is gone. */
async function hasLostEntries(db: Kysely<Tables>): Promise<boolean> {
  const lost = await db
    .selectFrom('statement')
    .leftJoin('statement as first', 'first.number', 'statement.cluster')
    .select('statement.number')
    .where((where) =>
      where.or([
        where.eb('first.cluster', 'is', null),
        where.eb('first.cluster', '!=', where.ref('first.number')),
        where.eb('statement.cluster', '>', where.ref('statement.number')),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return lost !== undefined
}
