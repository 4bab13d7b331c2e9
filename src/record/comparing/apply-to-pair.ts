import type { Kysely, Transaction } from 'kysely'

import type { Verdict } from '../../data-model/index.ts'
import { openDecision } from '../decisions/find-decisions.ts'
import { findStatementNumbers, idNow } from '../stored/statement-numbers.ts'
import type { Tables } from '../tables/schema.ts'
import { newRow } from './new-row.ts'
import { placeDifferences } from './place-differences.ts'

type PairVerdict = Verdict & { readonly kind: 'difference' }

/** Derives again what depends on what was decided of two statements; a pair that no model found is added. */
export async function applyToPair(db: Transaction<Tables>, verdict: PairVerdict): Promise<void> {
  await addPair(db, verdict)
  await placeDifferences(db)
}

/**
 * Adds pairs about which people decided if they are not there: a report may have been read again, or have come later than
 * the decision.
 */
export async function addPairs(
  db: Transaction<Tables>,
  verdicts: readonly PairVerdict[],
): Promise<void> {
  for (const verdict of verdicts) await addPair(db, verdict)
}

/** Whether a statement was found to be one of two offices together: it then is a pair by itself. */
export async function isJoint(db: Kysely<Tables>, statement: string): Promise<boolean> {
  const row = await db
    .selectFrom('difference')
    .innerJoin('statement', 'statement.number', 'difference.a')
    .select('difference.a')
    .where('statement.id', '=', statement)
    .whereRef('difference.b', '=', 'difference.a')
    .executeTakeFirst()
  return row !== undefined
}

/** What people decided about pairs of which a statement is in a report. */
export async function findPairVerdicts(
  db: Kysely<Tables>,
  report: string,
): Promise<readonly PairVerdict[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('undone_at', 'is', null)
    .where('verdict', 'like', '{"kind":"difference"%')
    .where('verdict', 'like', `%"${report}-%`)
    .orderBy('number')
    .execute()
  return rows.flatMap((row) => {
    const { verdict } = openDecision(row)
    return verdict.kind === 'difference' ? [verdict] : []
  })
}

async function addPair(
  db: Transaction<Tables>,
  { a, b, relation, by = [] }: PairVerdict,
): Promise<void> {
  const ids = [await idNow(db, a), await idNow(db, b)]
  const numbers = await findStatementNumbers(
    db,
    ids.flatMap((id) => id ?? []),
  )
  const [one, other = a === b ? one : undefined] = [...numbers.values()].toSorted(
    (first, second) => first - second,
  )
  if (one === undefined || other === undefined) return
  const judgement = { relation, by, commitment: null, words: [], clearness: 1, matter: 1 }
  await db
    .insertInto('difference')
    .values(newRow(one, other, '', judgement))
    .onConflict((conflict) => conflict.columns(['a', 'b']).doUpdateSet({ placed: 0 }))
    .execute()
}
