import { OnrecordError } from '../../errors.ts'

/**
 * Checks that no more is asked of a page than it may have.
 * @throws OnrecordError `usage` if the limit is not a whole number from 1 to `most`.
 */
export function checkLimit(limit: number, most: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return
  const problem = `The limit is ${limit}. Give a whole number from 1 to ${most}.`
  throw new OnrecordError('usage', { problem })
}
