import type { CalendarDays } from '../text/index.ts'
import { partsOf } from './calendar.ts'
import type { Candidate } from './meaning.ts'

/** Knows of which year before the report's a paragraph tells. */
export interface History {
  /** The year that the time right before a candidate set, in its paragraph; null where none did. */
  at(candidate: Candidate): number | null
  add(candidate: Candidate, days: CalendarDays): void
}

/**
 * "In 2003, the council met. On May 4 it …": a date without a year, right after a year that opens a sentence (not "the
 * 2012 election", "the worst since 2012"), is of that year.
 */
export function makeHistory(text: string, published: CalendarDays | null): History {
  let last: { readonly end: number; readonly year: number } | null = null
  return {
    at: ({ start }) => (last && !/[\n\r]/.test(text.slice(last.end, start)) ? last.year : null),
    add({ start, end, meaning }, days) {
      const { year } = partsOf(days.start)
      const goesOn = meaning.kind === 'yearless' && last?.year === year
      const opens = opening.test(text.slice(Math.max(0, start - 16), start))
      const sets = meaning.kind === 'days' && (start === 0 || opens)
      const isBefore = published === null || year < partsOf(published.start).year
      last = isBefore && year === partsOf(days.end).year && (goesOn || sets) ? { end, year } : null
    },
  }
}

const opening = /(?:^|[.!?]["”’)]{0,2}\s{1,2}|[\n\r]\s{0,3})(?:in|on|by|since|during)\s(?:the\s)?$/i
