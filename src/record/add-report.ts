import { OnrecordError } from '../errors.ts'
import type { Ingested } from '../intake/ingest.ts'
import type { Edition } from './finding/find-editions.ts'
import type { SaveResult } from './writing/save-reading.ts'
import type { Read } from './writing/reread-report.ts'
import type { Store } from './store.ts'

/** What became of a report that was to be added. */
export interface Added {
  readonly kept: SaveResult
  readonly statements: number
  /** The editions of an added report that were already there. */
  readonly editions: readonly Edition[]
}

/** How a report is added. */
export interface AddReportOptions {
  /** Whether to keep nothing. */
  readonly dryRun?: boolean
  /** Ends the reading; its reason is thrown, and nothing is kept. */
  readonly signal?: AbortSignal
}

/**
 * Reads a report and keeps it; one that is already there is not read again. Without a record, the result is that for
 * an empty one.
 * @throws OnrecordError `input-empty` if it has no text; what reading and the record throw.
 */
export async function addReport(
  ingested: Ingested,
  store: Store | null,
  read: Read,
  { dryRun = false, signal }: AddReportOptions = {},
): Promise<Added> {
  const { report } = ingested
  if (report.text.trim() === '') throw new OnrecordError('input-empty', { path: report.source })
  const there = await store?.countStatements(report.id)
  if (store && there !== null && there !== undefined) {
    const kept = dryRun ? null : await store.keepPlace(report)
    return { kept: kept ?? 'known', statements: there, editions: [] }
  }
  const reading = await read(ingested, signal)
  signal?.throwIfAborted()
  const statements = reading.statements.length
  if (dryRun || !store) return { kept: 'added', statements, editions: [] }
  const kept = await store.keep(reading)
  const editions = kept === 'added' ? await store.editions(report.id) : []
  return { kept, statements, editions }
}
