import { hashText } from '../../hash-text.ts'
import type { Transaction } from 'kysely'

import { refuseNewer } from '../tables/present-schema.ts'
import type { EntryKind, Tables } from '../tables/schema.ts'
import { findHead } from './find-head.ts'

/** What a record's chain is told of a change. */
export interface Change {
  readonly kind: EntryKind
  /** The id of the report, or of the decision where it is about agents; the schema's number where that is another. */
  readonly about: string
  /** The SHA-256 of what is kept now; of what was kept last where it was removed. */
  readonly hash: string
}

/** Writes a change to the end of the record's chain, within the transaction that makes it. */
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

/** The hash of an entry and of all before it: the SHA-256 of that of the entry before, none before the first, and of its own columns. */
export const chainHash = (
  before: string | null,
  { number, kind, about, at, hash }: Omit<Tables['entry'], 'chain'>,
): string => hashText(JSON.stringify([before ?? '', number, kind, about, at, hash]))
