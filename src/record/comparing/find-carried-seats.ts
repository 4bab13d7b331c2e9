import type { Seat } from '../../data-model/index.ts'
import { dayNumber, type CalendarDay } from '../../text/index.ts'
import type { Kysely } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** So many days before the first report that tells of an office, and after the last one, it is taken to be held. */
const daysAround = 183

/** An office, and from when to when reports tell it of someone. */
interface HeldSeat {
  readonly seat: string
  readonly first: number
  readonly last: number
}

/** For which office someone speaks on a day, by other reports: null if they tell none, or several for that day. */
export type CarriedSeats = (root: number, day: CalendarDay | null) => Seat | null

/** The offices that reports tell of some agents, with the days of those reports. */
export async function findCarriedSeats(
  db: Kysely<Tables>,
  roots: readonly number[],
): Promise<CarriedSeats> {
  const held = new Map<number, HeldSeat[]>()
  for (const some of inBatches(roots)) {
    const rows = await db
      .selectFrom('agent')
      .innerJoin('report_party', 'report_party.agent', 'agent.number')
      .innerJoin('report', 'report.id', 'report_party.report')
      .select(['agent.root', 'report_party.seat'])
      .select((select) => [
        select.fn.min('report.published').as('first'),
        select.fn.max('report.published').as('last'),
      ])
      .where('agent.root', 'in', some)
      .where('report_party.seat', 'is not', null)
      .where('report.published', 'is not', null)
      .groupBy(['agent.root', 'report_party.seat'])
      .orderBy('report_party.seat')
      .execute()
    for (const { root, seat, first, last } of rows) {
      if (seat === null || first === null || last === null) continue
      const own = held.get(root) ?? []
      held.set(root, [...own, { seat, first: dayNumber(first), last: dayNumber(last) }])
    }
  }
  return (root, day) => {
    if (day === null) return null
    const at = dayNumber(day)
    const near = (held.get(root) ?? []).filter(
      ({ first, last }) => at >= first - daysAround && at <= last + daysAround,
    )
    const within = near.filter(({ first, last }) => at >= first && at <= last)
    const [one, ...others] = within.length > 0 ? within : near
    return one && others.length === 0 ? { party: null, name: one.seat, basis: 'carried' } : null
  }
}
