/** A calendar day in words: "16 June 2014". It has no time zone: it is written as its midnight in UTC, in UTC. */
export const writeDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** Days in words, both ends included: one, or "between 1 March 2021 and 2 March 2021". */
export const inDays = (start: string, end: string): string =>
  start === end ? writeDay(start) : `between ${writeDay(start)} and ${writeDay(end)}`

/** A span of days in words, each end open where it is null: "1 to 31 October 2016", "from 1 May 2016", "on 2 May 2016"; null where both are open. */
export function inSpan(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${writeDay(to)}`
  if (to === null) return `from ${writeDay(from)}`
  if (from === to) return `on ${writeDay(from)}`
  // What both have in common is said once.
  const words = writeDay(from).split(' ')
  const kept = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3
  return `${words.slice(0, kept).join(' ')} to ${writeDay(to)}`
}
