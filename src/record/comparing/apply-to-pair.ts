import type { Transaction } from 'kysely'

import type { Verdict } from '../../data-model/index.ts'
import type { Tables } from '../tables/schema.ts'
import { newRow } from './new-row.ts'
import { placeDifferences } from './place-differences.ts'

/** Derives again what depends on what was decided of two statements; a pair that no model found is added. */
export async function applyToPair(
  db: Transaction<Tables>,
  { a, b, relation, by = [] }: Verdict & { readonly kind: 'difference' },
): Promise<void> {
  const rows = await db
    .selectFrom('statement')
    .select('number')
    .where('id', 'in', [a, b])
    .orderBy('number')
    .execute()
  const [one, other] = rows.map(({ number }) => number)
  if (one === undefined || other === undefined) return
  const judgement = { relation, by, commitment: null, words: [], clearness: 1, matter: 1 }
  await db
    .insertInto('difference')
    .values(newRow(one, other, '', judgement))
    .onConflict((conflict) => conflict.columns(['a', 'b']).doUpdateSet({ placed: 0 }))
    .execute()
  await placeDifferences(db)
}
