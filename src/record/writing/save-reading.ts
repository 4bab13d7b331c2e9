import { hashText } from '../../hash-text.ts'
import type { Reading, Report } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import { noteChange } from '../entries/note-change.ts'
import { checkIntegrity } from '../stored/check-integrity.ts'
import { loadReport } from '../stored/load-report.ts'
import { indexReport } from '../indexing/index-report.ts'
import { parseStoredReading } from '../stored/parse-stored-reading.ts'
import type { Tables } from '../tables/schema.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'

/**
 * What became of a reading. It is new to the record, or its report was already there and nothing changed, except
 * that, if `placed`, another outlet is now known to have published it.
 */
export type SaveResult = 'added' | 'placed' | 'known'

/**
 * Keeps a reading, in one transaction: when this resolves, all of it is stored permanently.
 * @throws RangeError if a span is not the characters that the text has there.
 */
export async function saveReading(
  db: Kysely<Tables>,
  engine: Engine,
  reading: Reading,
): Promise<SaveResult> {
  const report = {
    ...makeRow(reading),
    added_at: new Date().toISOString(),
    url: null,
    published: null,
  }
  return db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows: added } = await transaction
      .insertInto('report')
      .values(report)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    if (added === 0n) return 'known'
    await indexReport(transaction, engine, report.id)
    await noteChange(transaction, 'kept', report.id)
    return 'added'
  })
}

/**
 * Keeps where else a report was published: the same text by another outlet.
 * @returns Null if the report is not in the record.
 */
export async function keepPlace(
  db: Kysely<Tables>,
  engine: Engine,
  report: Report,
): Promise<SaveResult | null> {
  const { id, source, title } = report
  return db.transaction().execute(async (transaction) => {
    const row = await loadReport(transaction, id)
    if (!row) return null
    if (report.outlet === null || parseStoredReading(row).report.outlet === report.outlet)
      return 'known'
    const outlet = sanitizeForIndex(report.outlet)
    const place = {
      report: id,
      outlet,
      source: sanitizeForIndex(source),
      title: title && sanitizeForIndex(title),
    }
    const { numInsertedOrUpdatedRows: added } = await transaction
      .insertInto('place')
      .values({ ...place, added_at: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (added === 0n) return 'known'
    await indexReport(transaction, engine, id)
    await noteChange(transaction, 'placed', id)
    return 'placed'
  })
}

/**
 * A reading as its row.
 * @throws RangeError if a span is not the characters that the text has there.
 */
export function makeRow(reading: Reading) {
  const [fault] = checkIntegrity(reading)
  if (fault !== undefined) throw new RangeError(`report ${reading.report.id}: ${fault}`)
  const json = JSON.stringify(reading)
  return {
    id: reading.report.id,
    reading: json,
    reading_hash: hashText(json),
    text_hash: hashText(reading.report.text),
  }
}
