import { isDayTold, type Report, type Said } from '../data-model/index.ts'
import { daysInWords, joinWords, type DayWords } from './describe-days.ts'

/** When something was said, in parts. */
export interface SaidInWords {
  /** The days on which it was said, or "reported 4 October 2016; day not stated"; null if no day is known. */
  readonly days: readonly DayWords[] | null
  /**
   * How the days are known, and the report's words for them: "stated: “Monday”", "occasion: “Monday’s hearing”"; if the
   * report does not tell the days, only its words. Empty if there is neither, and if the day is only implied.
   */
  readonly how: string
}

/** When a report appeared. */
type Published = Pick<Report['published'], 'start' | 'end'>

/** When something was said, and how that is known; if it is only implied, when it was reported. */
export function saidInWords(said: Said, published: Published): SaidInWords {
  const { start, end, basis, expression } = said
  const words = expression && `“${expression.text}”`
  if (isDayTold(said)) {
    if (start === null || end === null) return { days: null, how: words ?? '' }
    const days = daysInWords(start, end, { withWeekday: true })
    return { days, how: [basis, words].filter(Boolean).join(': ') }
  }
  if (basis === 'unknown' || published.start === null || published.end === null)
    return { days: null, how: words ?? '' }
  return {
    days: [
      { words: 'reported ', time: null },
      ...daysInWords(published.start, published.end),
      { words: `; ${notStated}`, time: null },
    ],
    how: '',
  }
}

/**
 * When something was said: "Monday 16 June 2014 (stated: “Monday”)", "reported 17 June 2014; day not stated", "“Monday” (day
 * unknown)", "day not stated".
 */
export function describeSaid(said: Said, published: Published): string {
  const { days, how } = saidInWords(said, published)
  if (days !== null) return how === '' ? joinWords(days) : `${joinWords(days)} (${how})`
  if (how === '') return notStated
  return isDayTold(said) ? `${how} (day unknown)` : `${notStated} (${how})`
}

const notStated = 'day not stated'
