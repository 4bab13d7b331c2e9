import { blockingKeys } from './blocking-keys.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/** A key of a statement, with the day under which it is looked up. */
export interface LookUpKey {
  /** Counted from the start of year 0; 0 if unknown. */
  readonly day: number
  readonly key: number
}

/**
 * What finds other reports of the same statement: its keys, under the day on which it was said or else the day of its
 * report.
 */
export function lookUpKeys(telling: ComparableStatement): readonly LookUpKey[] {
  const start = telling.said.start ?? telling.published
  const day = start === null ? 0 : Date.parse(`${start}T00:00:00Z`) / 86_400_000 + daysBefore1970
  return blockingKeys(telling).map((key) => ({ day, key }))
}

const daysBefore1970 = 719_528
