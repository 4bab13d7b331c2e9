import { InvalidArgumentError } from 'commander'

/** The most that a page has, as it is given on the command line. */
export function parseLimit(value: string): number {
  const limit = Number(value)
  if (/^\d{1,4}$/.test(value) && limit >= 1 && limit <= 1000) return limit
  throw new InvalidArgumentError('Give a number from 1 to 1000.')
}
