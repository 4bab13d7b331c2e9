import type { Kysely } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** Another outlet that published exactly the text of a report. */
export interface Publication {
  readonly outlet: string
  /** The file that it was read from. */
  readonly source: string
  readonly title: string | null
  /** When it was added to the record, ISO 8601 in UTC. */
  readonly addedAt: string
}

/** Where else a report was published, in the order in which this was added to the record. */
export async function findPublications(
  db: Kysely<Tables>,
  report: string,
): Promise<readonly Publication[]> {
  return db
    .selectFrom('place')
    .select(['outlet', 'source', 'title', 'added_at as addedAt'])
    .where('report', '=', report)
    .orderBy('added_at')
    .orderBy('outlet')
    .execute()
}
