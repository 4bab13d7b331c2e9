import type { Reading } from '../../data-model/index.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'

/** For which office each party of a report speaks by what the report itself tells, by their IDs: the first one told. */
export function seatsOf({ statements }: Pick<Reading, 'statements'>): ReadonlyMap<string, string> {
  const seats = new Map<string, string>()
  for (const { party, seat } of statements.flatMap(({ speakers }) => speakers)) {
    if (party === null || !seat || seat.basis === 'carried' || seats.has(party)) continue
    seats.set(party, sanitizeForIndex(seat.name))
  }
  return seats
}
