import type { Candidate, Refiner } from '../meaning.ts'

/** Makes one of a weekday and its date ("Monday, 16 June 2014") and of a day and its hour ("3 p.m. Monday"). */
export const joinDayAndDate: Refiner = {
  name: 'join-day-and-date',
  refine(text, candidates) {
    const joined: Candidate[] = []
    for (const candidate of candidates) {
      const last = joined.at(-1)
      const between = last ? text.slice(last.end, candidate.start) : ''
      const telling = last && between.length <= 8 ? chooseTelling(last, candidate, between) : null
      if (last && telling)
        joined[joined.length - 1] = { ...telling, start: last.start, end: candidate.end }
      else joined.push(candidate)
    }
    return joined
  },
}

/** Which of two neighbours tells the day of both; null where they are two times. */
function chooseTelling(first: Candidate, second: Candidate, between: string): Candidate | null {
  const [one, other] = [first.meaning, second.meaning]
  if (
    other.kind === 'clock' &&
    isDay(first) &&
    /^,? (?:at |around |by |before |after |from )?(?:about )?$/.test(between)
  )
    return first
  if (one.kind === 'clock' && isDay(second) && /^,? (?:on )?$/.test(between)) return second
  const dated = isDate(second) && /^,?[^\S\n]{1,2}(?:the )?$/.test(between) ? second : null
  if (one.kind === 'weekday' && one.length === 1 && dated) return second
  if (other.kind === 'weekday' && other.length === 1 && isDate(first) && /^, $/.test(between))
    return null
  return null
}

const isDate = ({ meaning }: Candidate): boolean =>
  (meaning.kind === 'yearless' && meaning.date !== null) ||
  (meaning.kind === 'days' && meaning.start === meaning.end)

const isDay = (candidate: Candidate): boolean =>
  isDate(candidate) ||
  candidate.meaning.kind === 'weekday' ||
  (candidate.meaning.kind === 'unit' && candidate.meaning.unit === 'day')
