/** The number of a calendar day, counted from 1970-01-01. */
export const readDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay

const millisecondsADay = 86_400_000

/** The calendar day so many days after another; before it if the number is negative. */
export const shiftDay = (day: string, days: number): string =>
  new Date((readDay(day) + days) * millisecondsADay).toISOString().slice(0, 10)
