/** When something was said, in words: "Monday 16 June 2014 (stated)"; "“Monday” (day not known)"; "not known". */
import type { Said } from '../data-model/index.ts'
export function describeSaid({ start, end, basis, expression }: Said): string {
  if (start !== null && end !== null) return `${describeDays(start, end)} (${basis})`
  return expression === null ? 'not known' : `“${expression.text}” (day not known)`
}

/** Calendar days in words, whole months and years by their name alone. */
export function describeDays(start: string, end: string): string {
  if (start === end)
    return inWords(start, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  const next = new Date(`${end}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  if (start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && next.getUTCDate() === 1) {
    return inWords(start, { month: 'long', year: 'numeric' })
  }
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return `${inWords(start, day)} to ${inWords(end, day)}`
}

/** A calendar day has no time zone: it is written as its midnight in UTC, in UTC. */
const inWords = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')
