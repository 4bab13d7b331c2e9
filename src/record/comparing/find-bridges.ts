import type { Transaction } from 'kysely'

import type { LocatedStatement } from '../../differences/index.ts'
import type { Tables } from '../tables/schema.ts'
import { locateStatements, type KeptStatement } from './locate-statements.ts'

/** So many statements between two are looked at, at most. */
const mostBetween = 20

/**
 * What was said on a matter between the days of two statements: it may bridge them, so that nothing has shifted. Empty if
 * their days are not known or are not apart.
 */
export async function findBridges(
  db: Transaction<Tables>,
  matter: string,
  a: KeptStatement,
  b: KeptStatement,
): Promise<readonly LocatedStatement[]> {
  const [first, last] =
    (a.statement.said.end ?? '') < (b.statement.said.end ?? '') ? [a, b] : [b, a]
  const [from, to] = [first.statement.said.end, last.statement.said.start]
  if (from === null || to === null || from >= to) return []
  const rows = await db
    .selectFrom('matter_statement')
    .innerJoin('statement', 'statement.number', 'matter_statement.statement')
    .select('statement.id')
    .where('matter_statement.matter', '=', matter)
    .where('statement.said_start', '>', from)
    .where('statement.said_end', '<', to)
    .orderBy('statement.number')
    .limit(mostBetween)
    .execute()
  const found = await locateStatements(
    db,
    rows.map(({ id }) => id),
  )
  return [...found.values()]
}
