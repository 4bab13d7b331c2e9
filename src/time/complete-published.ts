import type { CalendarDays } from '../text/index.ts'
import type { Published, Report } from '../data-model/index.ts'
import { daysBetween, makeDay, partsOf } from './calendar.ts'
import { findCandidates } from './find-times.ts'
import type { Candidate, Meaning } from './meaning.ts'

/**
 * When a report was published, where neither a person nor its metadata say so. From its dateline: a day with its year, or
 * with the one year in which a full date of the text lies within two months of it (basis "dateline"). Else from a full date
 * that is all of one of its first lines or its last (basis "inferred"), where there is one alone. Else it stays unknown.
 */
export function completePublished({
  text,
  published,
  dateline,
}: Pick<Report, 'text' | 'published' | 'dateline'>): Published {
  if (published.basis !== 'unknown') return published
  if (dateline) {
    const { start, end } = dateline.span
    const days = readDateline(text, findCandidates(text.slice(start, end)))
    if (days) return { ...days, basis: 'dateline' }
  }
  const dates = dateLines(text)
  const [only] = dates
  return only && dates.every(({ start }) => start === only.start)
    ? { ...only, basis: 'inferred' }
    : published
}

function readDateline(text: string, candidates: readonly Candidate[]): CalendarDays | null {
  const full = fullDate(candidates[0]?.meaning)
  if (full) return full
  const meaning = candidates[0]?.meaning
  if (meaning?.kind !== 'yearless' || meaning.date === null) return null
  const { month, date } = meaning
  const near = findCandidates(text).flatMap((candidate) => {
    const days = fullDate(candidate.meaning)
    if (!days) return []
    const { year } = partsOf(days.start)
    return [year - 1, year, year + 1].flatMap((of) => {
      const day = makeDay(of, month, date)
      return day && Math.abs(daysBetween(day.start, days.start)) <= nearDays ? [day] : []
    })
  })
  const [first] = near
  return first && near.every(({ start }) => start === first.start) ? first : null
}

/** The year of a dateline is that of a full date of the text no further from it. */
const nearDays = 60

/** The full dates that stand on one of the first five lines or the last by themselves, perhaps after "Published". */
function dateLines(text: string): readonly CalendarDays[] {
  const head = text
    .slice(0, 2000)
    .split(/[\r\n]/)
    .filter((line) => line.trim() !== '')
  const foot =
    text
      .slice(-200)
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? ''
  return [...head.slice(0, 5), foot].flatMap((line) => {
    if (line.length > 60) return []
    const [first, ...others] = findCandidates(line)
    if (!first || others.length > 0) return []
    const rest = line.slice(0, first.start) + line.slice(first.end)
    const days = fullDate(first.meaning)
    return days && /^(?:published|posted|date|updated)?[\s:,.|–—-]{0,9}$/i.test(rest.trim())
      ? [days]
      : []
  })
}

function fullDate(meaning: Meaning | undefined): CalendarDays | null {
  return meaning?.kind === 'days' && meaning.start === meaning.end
    ? { start: meaning.start, end: meaning.end }
    : null
}
