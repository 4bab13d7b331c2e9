import { hashText } from '../../hash-text.ts'
import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** So many decisions at a time are in memory. */
const pageSize = 500

/** The decisions that are not what their ids were made of, for a person. */
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
      // Its verdict is JSON as it stands: what was changed need not be any more.
      const made = `[${verdict},${[made_by, made_at, why].map((one) => JSON.stringify(one)).join()}]`
      if (!hashText(made).startsWith(id)) yield `the decision ${id} is not what its id was made of`
    }
    const end = rows.at(-1)
    if (!end) return
    last = end.number
  }
}
