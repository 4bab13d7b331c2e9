/**
 * The time until which a server asks not to be requested, by its header Retry-After (RFC 9110, 10.2.3), a number of
 * seconds or a date: milliseconds since 1970. Null if the header cannot be read.
 */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000
  const date = /^[a-z]{3},? /i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(date, now)
}
