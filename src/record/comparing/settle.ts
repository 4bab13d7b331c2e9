import type { Kysely } from 'kysely'

import type { PairScorer } from '../../differences/index.ts'
import type { Tables } from '../tables/schema.ts'
import { addPairs, findPairVerdicts } from './apply-to-pair.ts'
import { compareReport } from './compare-report.ts'
import { placeDifferences } from './place-differences.ts'
import { findSides } from './sides-of-report.ts'
import type { VectorMemory } from './vector-memory.ts'

/** How the statements of a record are compared: `open` gives the network when it is first needed; null if there is none. */
export interface Comparer {
  readonly memory: VectorMemory
  readonly open: (() => Promise<PairScorer>) | null
}

/** So many are compared beside, at most. */
const mostInterrupted = 20

/**
 * Brings the differences of a record up to date after a change: compares the statements of the reports that were
 * changed, if they are others than before, and works out again what depends on people, offices and decisions.
 * Without a network they wait to be compared.
 */
export async function settle(
  db: Kysely<Tables>,
  { memory, open }: Comparer,
  reports: readonly string[],
): Promise<void> {
  for (const report of reports) {
    const verdicts = await findPairVerdicts(db, report)
    if (verdicts.length > 0)
      await db.transaction().execute((transaction) => addPairs(transaction, verdicts))
    if (await isCompared(db, report)) continue
    if (open) await compareReport({ db, memory, scorer: await open() }, report)
  }
  if (open) {
    // Those that were interrupted, or whose statements now come first of those that give their utterance.
    const rows = await db
      .selectFrom('comparison')
      .select('report')
      .where('done', '=', 0)
      .orderBy('report')
      .limit(mostInterrupted)
      .execute()
    for (const { report } of rows) await compareReport({ db, memory, scorer: await open() }, report)
  }
  const waiting = await db
    .selectFrom('difference')
    .select('a')
    .where('placed', '=', 0)
    .limit(1)
    .executeTakeFirst()
  if (waiting) await db.transaction().execute(placeDifferences)
}

/** Whether the statements of a report are those that were compared; noted, if it was not known. */
async function isCompared(db: Kysely<Tables>, report: string): Promise<boolean> {
  const row = await db
    .selectFrom('comparison')
    .select(['version', 'stamp', 'done'])
    .where('report', '=', report)
    .executeTakeFirst()
  if (!row || row.done === 0) return false
  if ((await findSides(db, report))?.stamp !== row.stamp) return false
  if (row.done !== 1)
    await db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('comparison')
        .set({ done: 1 })
        .where('report', '=', report)
        .where('version', '=', row.version)
        .execute()
    })
  return true
}
