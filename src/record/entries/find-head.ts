import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** The end of a record's chain. */
export interface Head {
  /** How many changes were made to the record. */
  readonly entries: number
  /** The hash of the last change and of all before it; null if there is none. */
  readonly head: string | null
}

/** The present end of a record's chain. */
export async function findHead(db: Kysely<Tables>): Promise<Head> {
  const last = await db
    .selectFrom('entry')
    .select(['number', 'chain'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { entries: last?.number ?? 0, head: last?.chain ?? null }
}
