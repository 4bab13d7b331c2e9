import type { Reading, Statement } from '../../data-model/index.ts'
import type { Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * Keeps, for each ID that a report's statements no longer have, the statement that now covers its words, or that none
 * does.
 */
export async function keepFormerIds(
  db: Transaction<Tables>,
  old: Reading,
  { report, statements }: Reading,
): Promise<void> {
  const ids = new Set(statements.map(({ id }) => id))
  for (const one of old.statements) {
    if (ids.has(one.id)) continue
    // A statement inside another (a transcript's turn) was there beside it before: neither takes the other's place.
    const beside = new Set(
      old.statements.flatMap((other) => (countShared(one, other) > 0 ? other.id : [])),
    )
    const others = statements.filter(({ id }) => !beside.has(id))
    const statement = findCovering(one, others)?.id ?? null
    const row = { id: one.id, report: report.id, statement }
    await db
      .updateTable('former_statement')
      .set({ statement })
      .where('statement', '=', one.id)
      .execute()
    await db
      .insertInto('former_statement')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ statement }))
      .execute()
  }
  // A former ID may be the ID of a statement again.
  for (const some of inBatches([...ids])) {
    await db.deleteFrom('former_statement').where('id', 'in', some).execute()
  }
}

/** The statement that covers most of another's content; null if none has a character of it. */
export function findCovering(
  one: Pick<Statement, 'content'>,
  statements: readonly Statement[],
): Statement | null {
  let best: { readonly statement: Statement; readonly shared: number } | null = null
  for (const statement of statements) {
    const shared = countShared(one, statement)
    if (shared > (best?.shared ?? 0)) best = { statement, shared }
  }
  return best?.statement ?? null
}

/** How many characters the contents of both have in common. */
function countShared(one: Pick<Statement, 'content'>, other: Pick<Statement, 'content'>): number {
  const pairs = one.content.flatMap((a) => other.content.map((b) => [a, b] as const))
  return pairs.reduce(
    (sum, [a, b]) => sum + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)),
    0,
  )
}
