import type { Transaction } from 'kysely'

import { withPresentFields } from '../stored/present-fields.ts'
import type { Tables } from '../tables/schema.ts'
import { rewriteReadings } from './rewrite-readings.ts'

/**
 * Gives the statements of readings a matter, and their speakers a seat: null, as they are not known of a report until it
 * is read again.
 */
export const addMatters = (db: Transaction<Tables>): Promise<void> =>
  rewriteReadings(db, withPresentFields)
