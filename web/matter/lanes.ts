import type { KeptSide } from '../../src/record/index.ts'
import { keyOfDays, knownDays, type KnownDays } from '../statement/known-days.ts'

/** What was said on a matter: a lane for each who stands there, and a row for each of its days. */
export interface Lanes {
  /** In the order in which they first spoke. */
  readonly names: readonly string[]
  readonly rows: readonly LaneRow[]
}

/** What was said on the same days; `days` is null if they are unknown. */
export interface LaneRow {
  readonly days: KnownDays | null
  /** A cell for each lane, in their order. */
  readonly cells: readonly (readonly KeptSide[])[]
}

/** Statements, given in order of time, in lanes; those whose days are unknown come last. `nameOf`: who stands there. */
export function inLanes(
  statements: readonly KeptSide[],
  nameOf: (side: KeptSide) => string,
): Lanes {
  const names = [...new Set(statements.map(nameOf))]
  const daysOf = ({ said, published }: KeptSide) => knownDays(said, published)
  const byDays = Map.groupBy(statements, (side) => keyOfDays(daysOf(side)))
  const rows = [...byDays.values()].map((ofDays) => ({
    days: ofDays[0] ? daysOf(ofDays[0]) : null,
    cells: names.map((name) => ofDays.filter((side) => nameOf(side) === name)),
  }))
  return { names, rows: rows.toSorted((one, other) => Number(!one.days) - Number(!other.days)) }
}
