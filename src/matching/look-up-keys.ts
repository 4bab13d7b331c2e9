import { blockingKeys } from './blocking-keys.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/** A key of a statement with the day that it is looked up at. */
export interface LookUpKey {
  /** Counted from the start of year 0; 0 where it is not known. */
  readonly day: number
  readonly key: number
}

/** What a statement is looked up by when others may tell of the same: its keys, at the day it was said on, else that of its report. */
export function lookUpKeys(telling: ComparableStatement): readonly LookUpKey[] {
  const start = telling.said.start ?? telling.published
  const day = start === null ? 0 : Date.parse(`${start}T00:00:00Z`) / 86_400_000 + daysBefore1970
  return blockingKeys(telling).map((key) => ({ day, key }))
}

const daysBefore1970 = 719_528
