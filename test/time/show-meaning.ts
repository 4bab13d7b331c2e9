import { finders, refiners } from '../../src/time/configuration.ts'
import type { Candidate, Finder, Meaning, Refiner } from '../../src/time/meaning.ts'
import { keepLongest } from '../../src/time/refiners/keep-longest.ts'
import { listed } from '../check-table.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What some finders find in a text, of what overlaps the longest: `last June = last --06`; see test/README.md. */
export const readWith =
  (...some: readonly Finder[]) =>
  (text: string): string =>
    showCandidates(
      text,
      keepLongest.refine(
        text,
        some.flatMap((finder) => finder.find(text)),
      ),
    )

/** Candidates of a text: the words of each and what they mean; a `~` stands before a meaning whose ends are vague. */
export const showCandidates = (text: string, candidates: readonly Candidate[]): string =>
  listed(
    candidates.map(
      ({ start, end, meaning, vague }) =>
        `${text.slice(start, end).replaceAll('\n', '⏎')} = ${vague === true ? '~' : ''}${showMeaning(meaning)}`,
    ),
  )

/** A meaning in one line. */
export function showMeaning(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'days':
      return meaning.start === meaning.end ? meaning.start : `${meaning.start}..${meaning.end}`
    case 'yearless':
      return `${showShift(meaning.shift)}${showYearless(meaning)}`
    case 'weekday': {
      const name = meaning.length === 2 ? 'weekend' : (weekdays[meaning.weekday] ?? '?')
      return meaning.shift === null ? name : `${meaning.shift} ${name}`
    }
    case 'unit':
      return `${meaning.unit} ${signed(meaning.shift)}${showAnchor(meaning.from)}`
    case 'hours':
      return `hours ${signed(Math.round(meaning.shift * 10) / 10)}${showAnchor(meaning.from)}`
    case 'stretch':
      return `stretch ${signed(meaning.days)}${showAnchor(meaning.from)}`
    case 'date':
      return `the ${meaning.date}`
    case 'part':
      return `${meaning.part} ${showMeaning(meaning.of)}`
    case 'range':
      return `${showEnd(meaning.from)} to ${showEnd(meaning.to)}`
    case 'clock':
    case 'duration':
    case 'set':
      return meaning.kind
    default:
      return meaning satisfies never
  }
}

const showYearless = ({
  month,
  lastMonth,
  date,
}: Extract<Meaning, { kind: 'yearless' }>): string => {
  if (date !== null) return `--${padded(month)}-${padded(date)}`
  return month === lastMonth ? `--${padded(month)}` : `--${padded(month)}..${padded(lastMonth)}`
}

const showEnd = (meaning: Meaning | null): string =>
  meaning === null ? 'now' : showMeaning(meaning)

const showShift = (shift: number | null): string => {
  if (shift === null) return ''
  return shift === 0 ? 'this ' : shift < 0 ? 'last ' : 'next '
}

const showAnchor = (anchor: 'published' | 'text' | 'event'): string =>
  anchor === 'published' ? '' : ` from ${anchor}`

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number))

const padded = (number: number): string => String(number).padStart(2, '0')

/** What all finders find in a text and the refiners up to this one make of it. */
export const refinedBy =
  (last: Refiner) =>
  (text: string): string =>
    showCandidates(
      text,
      refiners.slice(0, refiners.indexOf(last) + 1).reduce<readonly Candidate[]>(
        (all, refiner) => refiner.refine(text, all),
        finders
          .flatMap((finder) => finder.find(text))
          .toSorted((a, b) => a.start - b.start || b.end - a.end),
      ),
    )
