import type { Transaction } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** Lets reports be listed in the order in which they were added without sorting all of them. */
export async function addReportOrder({ schema }: Transaction<Tables>): Promise<void> {
  await schema.createIndex('report_added').on('report').columns(['added_at', 'id']).execute()
}
