import type { Transaction } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** Whether, under this ID, an agent was merged or another was merged into it. */
export async function isDecidedOf(db: Transaction<Tables>, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('decision')
    .select('id')
    .where('report', 'is', null)
    .where('verdict', 'like', `%"${id}"%`)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
