import type { Report, Said } from '../../src/data-model/index.ts'
import { isDayTold } from '../../src/data-model/is-day-told.ts'

/** The first and the last of the days on one of which something was said, or reported. */
export interface KnownDays {
  readonly start: string
  readonly end: string
  /** Whether the report tells when it was said; otherwise they are the days of the report. */
  readonly isTold: boolean
}

/**
 * The days on one of which a statement was said, or if that is only implied, those of the report; null if they are
 * unknown.
 */
export function knownDays(
  said: Said,
  published: Pick<Report['published'], 'start' | 'end'>,
): KnownDays | null {
  if (said.start === null) return null
  const isTold = isDayTold(said)
  const { start, end } = isTold || published.start === null ? said : published
  const first = start ?? said.start
  return { start: first, end: end ?? first, isTold }
}

/** A key of days, the same for the same days, in their order; empty if they are unknown. */
export const keyOfDays = (days: KnownDays | null): string =>
  days === null ? '' : `${days.start} ${days.end} ${days.isTold ? 'said' : 'reported'}`
