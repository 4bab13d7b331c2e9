import type { Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { foldName } from '../../matching/fold-name.ts'

/** The agents with these names, if only one has the name: their numbers by the names. */
export async function findNamesakes(
  db: Transaction<Tables>,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const folded = new Map(names.map((name) => [name, foldName(name)]))
  const numbers = new Map<string, number[]>()
  for (const some of inBatches([...new Set(folded.values())])) {
    const rows = await db
      .selectFrom('agent')
      .select(['folded', 'root as number'])
      .distinct()
      .where('folded', 'in', some)
      .execute()
    for (const row of rows)
      numbers.set(row.folded, [...(numbers.get(row.folded) ?? []), row.number])
  }
  return new Map(
    Array.from(folded).flatMap(([name, bare]) => {
      const [only, another] = numbers.get(bare) ?? []
      return only === undefined || another !== undefined ? [] : [[name, only] as const]
    }),
  )
}
