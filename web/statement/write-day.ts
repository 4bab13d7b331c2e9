/** A calendar day in words: "16 June 2014". It has no time zone: it is written as its midnight in UTC, in UTC. */
export const writeDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** Days in words, both ends included: one, or "between 1 March 2021 and 2 March 2021". */
export const inDays = (start: string, end: string): string =>
  start === end ? writeDay(start) : `between ${writeDay(start)} and ${writeDay(end)}`
