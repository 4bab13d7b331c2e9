import type { Kysely } from 'kysely'

import type { Decision } from '../../data-model/index.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import { openDecision } from '../decisions/find-decisions.ts'
import { idNow } from '../stored/statement-numbers.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** What a person decided of two statements. */
export interface PairDecision {
  readonly decision: Decision
  readonly verdict: Decision['verdict'] & { readonly kind: 'difference' }
}

/** A key of two statements, in whichever order they are given. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`)

/** The last decision that applies to each pair of statements of some reports, by `pairKey`. */
export async function findPairDecisions(
  db: Kysely<Tables>,
  statements: readonly string[],
): Promise<ReadonlyMap<string, PairDecision>> {
  const found = new Map<string, PairDecision>()
  for (const some of inBatches([...new Set(statements.map(reportIdOf))])) {
    const rows = await db
      .selectFrom('decision')
      .selectAll()
      .where('report', 'in', some)
      .where('undone_at', 'is', null)
      .where('verdict', 'like', '{"kind":"difference"%')
      .orderBy('number')
      .execute()
    for (const row of rows) {
      const decision = openDecision(row)
      const { verdict } = decision
      if (verdict.kind !== 'difference') continue
      const [a, b] = [await idNow(db, verdict.a), await idNow(db, verdict.b)]
      if (a !== null && b !== null) found.set(pairKey(a, b), { decision, verdict })
    }
  }
  return found
}
