import { sql, type Kysely } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** How many statements one differs from, and with how many it agrees. */
export interface DifferenceCounts {
  readonly differs: number
  readonly agrees: number
}

/** The counts of statements by their IDs; those that neither differ nor agree are left out. */
export async function countDifferences(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DifferenceCounts>> {
  const found = new Map<string, DifferenceCounts>()
  for (const some of inBatches(ids)) {
    const numbers = sql`select number from statement where id in (${sql.join(some)})`
    const { rows } = await sql<{ id: string; relation: string; count: number }>`
      select statement.id, sided.relation, count(*) as count from (
        select a as number, relation from difference where a in (${numbers})
        union all select b as number, relation from difference where b in (${numbers})
      ) as sided join statement on statement.number = sided.number
      group by statement.id, sided.relation`.execute(db)
    for (const { id, relation, count } of rows) {
      const { differs, agrees } = found.get(id) ?? { differs: 0, agrees: 0 }
      found.set(id, {
        differs: relation === 'differ' ? count : differs,
        agrees: relation === 'agree' ? count : agrees,
      })
    }
  }
  return found
}
