import type { Time } from '../data-model/index.ts'
import { makeSpan, readCalendarDays, type CalendarDay, type CalendarDays } from '../text/index.ts'
import { addDays, daysBetween } from './calendar.ts'
import { finders, refiners } from './configuration.ts'
import { findDirection } from './find-direction.ts'
import { makeHistory } from './make-history.ts'
import type { Candidate, Meaning } from './meaning.ts'
import { resolveMeaning, type Surroundings } from './resolve-meaning.ts'

/**
 * The expressions of time in an English text, in text order, with the calendar days that each means for a report
 * published then. A range stands before the times that are its ends. Where `published` is null, what hangs on it is found
 * and its days are null.
 *
 * @example
 * findTimes('Ann Lind said Monday the ship will sail Thursday.', '2014-06-17')
 * // Monday: 2014-06-16, Thursday: 2014-06-19
 * @throws RangeError where `published` is not a day, month or year that `readCalendarDays` reads.
 */
export function findTimes(
  text: string,
  published: CalendarDay | CalendarDays | null,
): readonly Time[] {
  const times: Time[] = []
  let told: CalendarDays | null = null
  let range: { readonly meaning: Meaning; readonly days: CalendarDays } | undefined
  const reference = toDays(published)
  const history = makeHistory(text, reference)
  for (const candidate of findCandidates(text)) {
    const around: Surroundings = {
      published: reference,
      told,
      history: history.at(candidate),
      direction: () => findDirection(text, candidate.start, candidate.end),
    }
    const alone = resolveMeaning(candidate.meaning, around)
    const days: CalendarDays | null = alone && range ? within(range, candidate, alone) : alone
    times.push({
      span: makeSpan(text, candidate.start, candidate.end),
      kind: kindOf(candidate, days),
      start: days?.start ?? null,
      end: days?.end ?? null,
      anchor: anchorOf(candidate.meaning),
    })
    if (days === null) continue
    history.add(candidate, days)
    if (candidate.meaning.kind === 'range') range = { meaning: candidate.meaning, days }
    else if (tells(candidate) && !isAhead(days, reference)) told = days
  }
  return times
}

/** What the finders find and the refiners make of it, in text order. */
export function findCandidates(text: string): readonly Candidate[] {
  const found = finders
    .flatMap((finder) => finder.find(text))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return refiners.reduce<readonly Candidate[]>((all, refiner) => refiner.refine(text, all), found)
}

function toDays(published: CalendarDay | CalendarDays | null): CalendarDays | null {
  if (typeof published !== 'string') return published
  const days = readCalendarDays(published)
  if (days === null) throw new RangeError(`published: ${published} is not a day, month or year`)
  return days
}

/** The first and the last of a range's times are as long as by themselves, and where the range starts and ends. */
function within(
  range: { readonly meaning: Meaning; readonly days: CalendarDays },
  { meaning }: Candidate,
  alone: CalendarDays,
): CalendarDays {
  if (range.meaning.kind !== 'range') return alone
  const { start, end } = range.days
  const more = daysBetween(alone.start, alone.end)
  if (meaning === range.meaning.from && alone.start !== start) {
    return { start, end: addDays(start, more) }
  }
  return meaning === range.meaning.to && alone.end !== end
    ? { start: addDays(end, -more), end }
    : alone
}

/** Whether later words ("the next day") may count from it: not from what is vague. */
const tells = ({ meaning, vague }: Candidate): boolean => vague !== true && meaning.kind !== 'range'

const isAhead = ({ start }: CalendarDays, published: CalendarDays | null): boolean =>
  published !== null && start > published.end

function kindOf({ meaning, vague }: Candidate, days: CalendarDays | null): Time['kind'] {
  if (meaning.kind === 'duration' || meaning.kind === 'set') return meaning.kind
  if (vague === true || meaning.kind === 'part') return 'vague'
  if (days !== null) return days.start === days.end ? 'point' : 'interval'
  return isDay(meaning) ? 'point' : 'interval'
}

/** Whether a meaning is a day, also where it is not known which. */
const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'date' ||
  meaning.kind === 'clock' ||
  (meaning.kind === 'weekday' && meaning.length === 1) ||
  (meaning.kind === 'yearless' && meaning.date !== null) ||
  (meaning.kind === 'unit' && meaning.unit === 'day')

function anchorOf(meaning: Meaning): Time['anchor'] {
  switch (meaning.kind) {
    case 'days':
    case 'duration':
    case 'set':
      return null
    case 'yearless':
      return 'published'
    case 'weekday':
      return meaning.shift === 'following' ? 'text' : 'published'
    case 'unit':
    case 'hours':
    case 'stretch':
      return meaning.from === 'published' ? 'published' : 'text'
    case 'date':
    case 'clock':
      return 'text'
    case 'part':
      return anchorOf(meaning.of)
    case 'range':
      return (
        (meaning.from && anchorOf(meaning.from)) ??
        (meaning.to ? anchorOf(meaning.to) : 'published')
      )
    default:
      return meaning satisfies never
  }
}
