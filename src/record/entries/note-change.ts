import type { Transaction } from 'kysely'

import type { EntryKind, Tables } from '../tables/schema.ts'
import { appendEntry } from './append-entry.ts'
import { hashDecision, hashReport } from './hash-kept.ts'

/**
 * Notes in the record's chain what is kept now of a report, or of a decision about agents: the last step of the transaction that changed it.
 * Nothing where there is none of that id.
 */
export async function noteChange(
  db: Transaction<Tables>,
  kind: Exclude<EntryKind, 'removed' | 'schema'>,
  about: string,
): Promise<void> {
  const hash = (await hashReport(db, about)) ?? (await hashDecision(db, about))
  if (hash !== null) await appendEntry(db, { kind, about, hash })
}
