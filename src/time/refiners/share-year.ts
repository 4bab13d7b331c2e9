import { makeDay, monthsOf, partsOf } from '../calendar.ts'
import type { Candidate, Meaning, Refiner } from '../meaning.ts'

/** A date without a year has that of the date it is joined to: "January 23 – March 9 2014", "in May and June 2003". */
export const shareYear: Refiner = {
  name: 'share-year',
  refine: (text, candidates) =>
    candidates
      .toReversed()
      .reduce<Candidate[]>((done, candidate) => {
        const next = done.at(-1)
        const between = next ? text.slice(candidate.end, next.start) : ''
        const meaning =
          next && joins.test(between) ? withYearOf(candidate.meaning, next.meaning) : null
        done.push(meaning ? { ...candidate, meaning } : candidate)
        return done
      }, [])
      .toReversed(),
}

const joins = /^\s{0,2}(?:[-–—]|to|and|or|through|until|,)\s{0,2}$/

/** The days of a date that has no year, before one that has. */
function withYearOf(meaning: Meaning, next: Meaning): Meaning | null {
  if (meaning.kind !== 'yearless' || next.kind !== 'days' || meaning.shift !== null) return null
  const { year, month } = partsOf(next.start)
  if (next.end.slice(0, 7) !== next.start.slice(0, 7)) return null
  const ofYear = meaning.month > month ? year - 1 : year
  if (meaning.date === null)
    return { kind: 'days', ...monthsOf(ofYear, meaning.month, meaning.lastMonth) }
  const day = makeDay(ofYear, meaning.month, meaning.date)
  return day && { kind: 'days', ...day }
}
