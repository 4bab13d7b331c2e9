import { hashText } from '../../hash-text.ts'
import type { Reading } from '../../data-model/index.ts'
import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'

import { applyDecisions } from '../decisions/apply-decisions.ts'
import { findDecisions, type ReportDecisions } from '../decisions/find-decisions.ts'
import { hashReport } from '../entries/hash-kept.ts'
import { checkIntegrity } from '../stored/check-integrity.ts'
import { findPublications } from '../stored/find-publications.ts'
import { indexReading } from '../indexing/index-reading.ts'
import type { Tables } from '../tables/schema.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import { findLastEntry } from './check-chain.ts'
import { checkKeys } from './check-keys.ts'
import { checkLinks } from './check-links.ts'
import { checkStatements } from './check-statements.ts'

/**
 * All that is wrong with a report in the record, for a person: with its reading, with what is derived from it, and
 * with what else is kept about it.
 */
export async function checkReport(
  db: Kysely<Tables>,
  row: Selectable<Tables['report']>,
): Promise<readonly string[]> {
  // A reading that is not the one that was kept may have any shape: it is only searched for what was changed.
  if (hashText(row.reading) !== row.reading_hash) {
    return ['its reading is not the one that was kept', ...findChanges(row.reading)]
  }
  const reading = JSON.parse(row.reading) as Reading
  const { report } = reading
  const faults = [...checkIntegrity(reading)]
  if (hashText(report.text) !== row.text_hash) faults.push('its text is not the one that was kept')
  if (report.id !== row.id) faults.push('its id is not that of its reading')
  const entry = await findLastEntry(db, row.id)
  if (!entry || entry.kind === 'removed') faults.push('no change of the record kept it')
  else if (entry.hash !== (await hashReport(db, row.id))) {
    faults.push(
      'what is kept beside its reading is not what was kept (when it came, where else it stood, what was decided of it, who its parties are)',
    )
  }
  const url = report.metadata.find(({ field }) => field === 'url')?.value ?? null
  if (
    row.url !== (url === null ? null : sanitizeForIndex(url)) ||
    row.published !== report.published.start ||
    row.outlet !== (report.outlet === null ? null : sanitizeForIndex(report.outlet))
  )
    faults.push('its address, its outlet or its day is not what it says')
  const decided = await openDecisions(db, row.id)
  if (!decided) return [...faults, 'what was decided of it cannot be read']
  const { agents, faults: ofLinks } = await checkLinks(db, reading)
  const outlets = (await findPublications(db, row.id)).map(({ outlet }) => outlet)
  const corrected = applyDecisions(reading, decided.decisions, decided.nowAt)
  const expected = indexReading(corrected, outlets)
  const { numbers, faults: ofStatements } = await checkStatements(db, row.id, expected, agents)
  const ofKeys = await checkKeys(db, reading, expected, numbers)
  return [...faults, ...ofLinks, ...ofStatements, ...ofKeys]
}

/** The decisions about a report; null if they cannot be read. */
async function openDecisions(db: Kysely<Tables>, report: string): Promise<ReportDecisions | null> {
  try {
    return await findDecisions(db, report)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

function findChanges(json: string): readonly string[] {
  try {
    const changed = changedShape.safeParse(JSON.parse(json))
    return changed.success ? checkIntegrity(changed.data) : ['it has the wrong shape']
  } catch (error) {
    if (error instanceof SyntaxError) return ['it is not JSON']
    throw error
  }
}

const changedShape = z.looseObject({ report: z.looseObject({ id: z.string(), text: z.string() }) })
