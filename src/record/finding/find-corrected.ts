import type { Decision, Reading } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import { isActive } from '../decisions/is-active.ts'
import { openReadings } from './find-hits.ts'
import type { Tables } from '../tables/schema.ts'

/** A reading as people have corrected it. */
export interface CorrectedReading {
  readonly reading: Reading
  /** The active decisions about the report, in the order in which they were made. */
  readonly decided: readonly DecidedOf[]
}

/** An active decision, and what it is about now. */
export interface DecidedOf {
  /**
   * The ID that its statement has now; null if nothing covers its words any more, or if it is not about a statement.
   */
  readonly statement: string | null
  readonly decision: Decision
}

/**
 * The reading of a report with the decisions about it; null if it is not in the record.
 * @throws OnrecordError `report-damaged`.
 */
export async function findCorrected(
  db: Kysely<Tables>,
  report: string,
): Promise<CorrectedReading | null> {
  const found = (await openReadings(db, [report])).get(report)
  if (!found) return null
  const { reading, decided } = found
  const holding = (decided?.decisions ?? []).filter(isActive)
  return {
    reading,
    decided: holding.map((decision) => {
      const { verdict } = decision
      const about = 'statement' in verdict ? verdict.statement : null
      return { statement: about === null ? null : (decided?.nowAt(about) ?? null), decision }
    }),
  }
}
