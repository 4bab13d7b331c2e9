/** What one day has of both sides; `day` is null for what was said on no known day. */
export interface Row<T> {
  readonly day: string | null
  readonly left: readonly T[]
  readonly right: readonly T[]
}

/** What is known of a side so far, newest first, those without a day last; `isLong` where there is more. */
export interface SideSoFar<T> {
  readonly hits: readonly T[]
  readonly isLong: boolean
}

/**
 * Both sides by day, newest first, those without a day last. Days that either side has not come to are left out: a side would
 * stand there as silent that only was not asked yet.
 */
export function inRows<T>(
  left: SideSoFar<T>,
  right: SideSoFar<T>,
  dayOf: (hit: T) => string | null,
): readonly Row<T>[] {
  const reached = [left, right]
    .flatMap(({ hits, isLong }) => (isLong ? hits.slice(-1).map(dayOf) : []))
    .map((day) => day ?? '')
    .reduce((latest, day) => (day > latest ? day : latest), '')
  const days = new Set([...left.hits, ...right.hits].map(dayOf))
  return [...days]
    .filter((day) => (day ?? '') >= reached)
    .toSorted((one, other) => (other ?? '').localeCompare(one ?? ''))
    .map((day) => ({
      day,
      left: left.hits.filter((hit) => dayOf(hit) === day),
      right: right.hits.filter((hit) => dayOf(hit) === day),
    }))
}
