import { hashText } from '../../hash-text.ts'
import type { Transaction } from 'kysely'

import { refuseNewer } from '../tables/present-schema.ts'
import type { EntryKind, Tables } from '../tables/schema.ts'
import { findHead } from './find-head.ts'

/** A change, as a record's chain gets it. */
export interface Change {
  readonly kind: EntryKind
  /** The ID of the report, or of the decision if it is about agents; the schema's number if the schema changed. */
  readonly about: string
  /** The SHA-256 of what is kept now; after a removal, of what was kept last. */
  readonly hash: string
}

/** Appends a change to the record's chain, in the transaction that makes it. */
export async function appendEntry(db: Transaction<Tables>, change: Change): Promise<void> {
  await refuseNewer(db, 'The record')
  const { entries, head } = await findHead(db)
  const entry = { number: entries + 1, ...change, at: new Date().toISOString() }
  const chain = chainHash(head, entry)
  await db
    .insertInto('entry')
    .values({ ...entry, chain })
    .execute()
}

/**
 * The hash of an entry and of all before it: the SHA-256 of the previous entry's hash (none for the first) and of its
 * own columns.
 */
export const chainHash = (
  before: string | null,
  { number, kind, about, at, hash }: Omit<Tables['entry'], 'chain'>,
): string => hashText(JSON.stringify([before ?? '', number, kind, about, at, hash]))
