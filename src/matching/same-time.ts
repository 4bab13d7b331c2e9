import { dayNumber } from '../text/index.ts'
import { isDayTold } from '../data-model/index.ts'
import type { ComparableStatement } from './comparable-statement.ts'

/** How many days after it was said a report that does not give the day may report it. */
const mostDaysLater = 3

/** How many days before the statement a report may be dated, because the day differs from place to place. */
const mostDaysEarlier = 1

/**
 * Whether what two reports give may have been said at one time. If both tell days, these must overlap. If one day is
 * implied, that report may have appeared up to 3 days later. No report appears more than a day before the statement.
 * An unknown day rules nothing out.
 */
export function isSameTime(a: ComparableStatement, b: ComparableStatement): boolean {
  if (isBefore(a, b) || isBefore(b, a)) return false
  const [first, second] = [daysOf(a), daysOf(b)]
  if (!first || !second) return true
  if (first.start <= second.end && second.start <= first.end) return true
  if (isDayTold(a.said) && isDayTold(b.said)) return false
  const [early, late, lateTelling] =
    first.end < second.start ? [first, second, b] : [second, first, a]
  // A statement that is told to be later was made later.
  if (isDayTold(lateTelling.said)) return late.start - early.end <= mostDaysEarlier
  return late.start - early.end <= mostDaysLater
}

/** Whether a report was published before the statement in the other was made. */
function isBefore({ published }: ComparableStatement, { said }: ComparableStatement): boolean {
  if (published === null || said.start === null) return false
  return dayNumber(said.start) - dayNumber(published) > mostDaysEarlier + impliedSlack(said)
}

/** An implied day is the day of the report: the statement may have been made earlier. */
const impliedSlack = (said: ComparableStatement['said']): number =>
  isDayTold(said) ? 0 : mostDaysLater

function daysOf({
  said,
}: ComparableStatement): { readonly start: number; readonly end: number } | null {
  if (said.start === null || said.end === null) return null
  return { start: dayNumber(said.start), end: dayNumber(said.end) }
}
