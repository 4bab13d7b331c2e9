import type { CalendarDays } from '../text/index.ts'
import type { DatedDocument, MarkedDate } from './read-gum.ts'
import { shareOf, type Share } from './proportion.ts'

/** A time that is to be measured: where it stands and the days it was given; null where none. */
export interface FoundTime {
  readonly span: { readonly start: number; readonly end: number; readonly text: string }
  readonly start: string | null
  readonly end: string | null
}

/** What became of a marked expression. */
export interface TimeOutcome {
  readonly document: string
  readonly marked: MarkedDate
  /** The time that shares most of its characters; null where none shares any. */
  readonly found: FoundTime | null
  readonly right: boolean
}

/** How many of some marked expressions were found, and how many given the right days. */
export interface TimeShares {
  readonly genre: 'all' | 'news' | 'interviews'
  readonly found: Share
  readonly right: Share
}

/** How times were found in marked documents. */
export interface TimeScores {
  readonly documents: number
  readonly shares: readonly TimeShares[]
  /** Times that were given days and share no character with a marked expression. */
  readonly spurious: number
  readonly outcomes: readonly TimeOutcome[]
}

/**
 * Compares the times that `find` gives for each document and its date with the marked ones. Found: a time shares a
 * character with the marked expression. Right: of those the one that fits best (shared characters over all characters)
 * has the first and the last day of the marked value; where that names no year, the same days of any year; where it only
 * says the last day that it may be ("a few months ago"), no day after it.
 */
export function evaluateTimes(
  documents: readonly DatedDocument[],
  find: (text: string, published: CalendarDays | null) => readonly FoundTime[],
): TimeScores {
  const outcomes: TimeOutcome[] = []
  let spurious = 0
  for (const { name, text, published, dates } of documents) {
    const times = find(text, published)
    for (const marked of dates) {
      const found =
        times
          .filter((time) => sharedBy(time.span, marked.span) > 0)
          .toSorted(
            (one, other) => sharedBy(other.span, marked.span) - sharedBy(one.span, marked.span),
          )[0] ?? null
      outcomes.push({
        document: name,
        marked,
        found,
        right: found !== null && isRight(found, marked),
      })
    }
    spurious += times.filter(
      (time) => time.start !== null && !dates.some(({ span }) => sharedBy(time.span, span) > 0),
    ).length
  }
  return {
    documents: documents.length,
    shares: [
      sharesOf('all', outcomes),
      sharesOf(
        'news',
        outcomes.filter(({ document }) => !isInterview(document)),
      ),
      sharesOf(
        'interviews',
        outcomes.filter(({ document }) => isInterview(document)),
      ),
    ],
    spurious,
    outcomes,
  }
}

const isInterview = (document: string): boolean => document.startsWith('GUM_interview')

const sharesOf = (genre: TimeShares['genre'], outcomes: readonly TimeOutcome[]): TimeShares => ({
  genre,
  found: shareOf(outcomes.filter(({ found }) => found !== null).length, outcomes.length),
  right: shareOf(outcomes.filter(({ right }) => right).length, outcomes.length),
})

type Stretch = { readonly start: number; readonly end: number }

/** The characters that two stretches share, as a part of those that either has. */
function sharedBy(one: Stretch, other: Stretch): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function isRight({ start, end }: FoundTime, marked: MarkedDate): boolean {
  if (marked.start === null && marked.end !== null) return end !== null && end <= marked.end
  if (!marked.yearless) return start === marked.start && end === marked.end && end !== null
  return start?.slice(4) === marked.start?.slice(4) && end?.slice(4) === marked.end?.slice(4)
}
