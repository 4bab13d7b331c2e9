import { hashText } from '../../hash-text.ts'
import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** The number of decisions in memory at a time. */
const pageSize = 500

/** The decisions that are not what their IDs were made from, for a person. */
export async function* checkDecisions(db: Kysely<Tables>): AsyncGenerator<string> {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('decision')
      .select(['number', 'id', 'verdict', 'made_by', 'made_at', 'why'])
      .where('number', '>', last)
      .orderBy('number')
      .limit(pageSize)
      .execute()
    for (const { id, verdict, made_by, made_at, why } of rows) {
      // The verdict is taken as it is: one that was changed need not be JSON any more.
      const made = `[${verdict},${[made_by, made_at, why].map((one) => JSON.stringify(one)).join()}]`
      if (!hashText(made).startsWith(id)) yield `the decision ${id} is not what its id was made of`
    }
    const end = rows.at(-1)
    if (!end) return
    last = end.number
  }
}
