import { readingNotices, type Decision, type Reading } from '../../data-model/index.ts'
import type { Kysely, Transaction } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import type { Ingested } from '../../intake/ingest.ts'
import { decidedMetadata } from '../decisions/apply-decisions.ts'
import { findDecisions } from '../decisions/find-decisions.ts'
import type { Engine } from '../tables/engine.ts'
import { noteChange } from '../entries/note-change.ts'
import { loadReport } from '../stored/load-report.ts'
import { indexReport } from '../indexing/index-report.ts'
import { makeRow } from './save-reading.ts'
import { keepFormerIds } from './keep-former-ids.ts'
import { parseStoredReading, type StoredReading } from '../stored/parse-stored-reading.ts'
import type { Tables } from '../tables/schema.ts'

/** Reads a report, as `Reader.read` does; `signal` ends it, and its reason is thrown. */
export type Read = (ingested: Ingested, signal?: AbortSignal) => Promise<Reading>

/** A change of the decisions, which is made together with the new reading or not at all. */
export interface DecisionChange {
  readonly kind: 'decided' | 'undone'
  /** The decisions about a report after it. */
  readonly after: (decisions: readonly Decision[]) => readonly Decision[]
  readonly write: (transaction: Transaction<Tables>) => Promise<void>
}

/**
 * Reads a report in the record again, with the decisions about it, and replaces the old reading by the new one. An ID
 * that a statement had redirects to the statement that now covers its words.
 * @returns Whether the reading changed.
 * @throws OnrecordError `not-in-record`.
 */
export async function rereadReport(
  db: Kysely<Tables>,
  engine: Engine,
  id: string,
  read: Read,
  change: DecisionChange | null = null,
): Promise<boolean> {
  for (;;) {
    const before = await openRow(db, id)
    const old = parseStoredReading(before)
    const { decisions } = await findDecisions(db, id)
    const notices = old.notices.filter(({ code }) => !ofReading.has(code))
    const decided = decidedMetadata(change?.after(decisions) ?? decisions)
    // Loaded when a report is read again, not with the record.
    const { ingestAgain } = await import('../../intake/ingest.ts')
    const reading = await read(ingestAgain(old.report, notices, decided))
    const isOther = readsOtherwise(old, reading)
    const isDone = await db.transaction().execute(async (transaction) => {
      // If the report was changed while it was read, it is read once more.
      const now = await openRow(transaction, id)
      const { decisions: madeSince } = await findDecisions(transaction, id)
      if (now.reading_hash !== before.reading_hash) return false
      if (JSON.stringify(madeSince) !== JSON.stringify(decisions)) return false
      await change?.write(transaction)
      if (isOther) await replaceReading(transaction, engine, old, reading)
      if (change || isOther) await noteChange(transaction, change?.kind ?? 'reread', id)
      return true
    })
    if (isDone) return isOther
  }
}

async function replaceReading(
  db: Transaction<Tables>,
  engine: Engine,
  old: Reading,
  reading: Reading,
): Promise<void> {
  const { id, ...columns } = makeRow(reading)
  await db.updateTable('report').set(columns).where('id', '=', id).execute()
  await keepFormerIds(db, old, reading)
  await indexReport(db, engine, id)
}

async function openRow(db: Kysely<Tables>, id: string): Promise<StoredReading> {
  const row = await loadReport(db, id)
  if (!row) throw new OnrecordError('not-in-record', { id })
  return row
}

/** Whether two readings differ in more than when they were made. */
function readsOtherwise(old: Reading, reading: Reading): boolean {
  const provenance = { ...reading.provenance, at: old.provenance.at }
  return JSON.stringify(old) !== JSON.stringify({ ...reading, provenance })
}

const ofReading: ReadonlySet<string> = new Set(readingNotices)
