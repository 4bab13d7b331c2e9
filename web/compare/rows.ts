import { keyOfDays, type KnownDays } from '../statement/known-days.ts'

/** The statements of both sides on the same days; `days` is null for statements whose days are unknown. */
export interface Row<T> {
  readonly days: KnownDays | null
  readonly left: readonly T[]
  readonly right: readonly T[]
}

/** The statements of a side fetched so far, newest first, those without a day last; `isLong` if there are more. */
export interface SideSoFar<T> {
  readonly hits: readonly T[]
  readonly isLong: boolean
}

/**
 * Both sides by their days, newest first, those without a day last. What was said between two days has a row of its
 * own, and so has what was only reported on a day. Days that either side has not reached yet are left out, because that side would look silent there.
 */
export function inRows<T>(
  left: SideSoFar<T>,
  right: SideSoFar<T>,
  daysOf: (hit: T) => KnownDays | null,
): readonly Row<T>[] {
  const startOf = (hit: T) => daysOf(hit)?.start ?? ''
  const keyOf = (hit: T) => keyOfDays(daysOf(hit))
  const reached = [left, right]
    .flatMap(({ hits, isLong }) => (isLong ? hits.slice(-1).map(startOf) : []))
    .reduce((latest, day) => (day > latest ? day : latest), '')
  const rows = new Map(
    [...left.hits, ...right.hits]
      .filter((hit) => startOf(hit) >= reached)
      .map((hit) => [keyOf(hit), daysOf(hit)]),
  )
  return [...rows]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([key, days]) => ({
      days,
      left: left.hits.filter((hit) => keyOf(hit) === key),
      right: right.hits.filter((hit) => keyOf(hit) === key),
    }))
}
