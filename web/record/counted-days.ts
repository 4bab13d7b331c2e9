import type { DayCount, DayCounts } from '../../src/record/index.ts'

/** The first and the last day of what is counted together: `2014`, `2014-06` or `2014-06-12`. */
export function daysOf(start: string): { readonly from: string; readonly to: string } {
  if (start.length === 10) return { from: start, to: start }
  if (start.length === 4) return { from: `${start}-01-01`, to: `${start}-12-31` }
  const [year = 0, month = 1] = start.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${start}-01`, to: `${start}-${last}` }
}

/** Whether all the days counted together are within a period, both ends included; null if an end is open. */
export function isWithin(start: string, from: string | null, to: string | null): boolean {
  const days = daysOf(start)
  return (from === null || from <= days.from) && (to === null || days.to <= to)
}

/** Every day, month or year from the first to the last, also those without a statement; at most a thousand. */
export function spread(counts: DayCounts['counts'], unit: DayCounts['unit']): DayCounts['counts'] {
  const known = new Map(counts.map((one) => [one.start, one]))
  const last = counts.at(-1)?.start ?? ''
  const slots: DayCount[] = []
  for (let start = counts[0]?.start ?? '1'; start <= last && slots.length < 1000;) {
    slots.push(known.get(start) ?? { start, count: 0, reported: 0 })
    const { to } = daysOf(start)
    const next = new Date(`${to}T00:00:00Z`)
    next.setUTCDate(next.getUTCDate() + 1)
    start = next.toISOString().slice(0, { day: 10, month: 7, year: 4 }[unit])
  }
  return slots
}
