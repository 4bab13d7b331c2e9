import type { Transaction } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** Reports are found in the order in which they were added without all of them being sorted. */
export async function addReportOrder({ schema }: Transaction<Tables>): Promise<void> {
  await schema.createIndex('report_added').on('report').columns(['added_at', 'id']).execute()
}
