import type { Transaction } from 'kysely'

import type { EntryKind, Tables } from '../tables/schema.ts'
import { appendEntry } from './append-entry.ts'
import { hashDecision, hashListed, hashReport } from './hash-kept.ts'

/**
 * Notes in the record's chain what is now kept about a report, or as a decision about agents, or as an entry of the list of people: the last step of the
 * transaction that changed it. Does nothing if there is none with that ID.
 */
export async function noteChange(
  db: Transaction<Tables>,
  kind: Exclude<EntryKind, 'removed' | 'unlisted' | 'schema'>,
  about: string,
): Promise<void> {
  const hash =
    (await hashReport(db, about)) ??
    (await hashDecision(db, about)) ??
    (await hashListed(db, about))
  if (hash !== null) await appendEntry(db, { kind, about, hash })
}
