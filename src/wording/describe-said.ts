import type { Said } from '../data-model/index.ts'
import { daysInWords, joinWords, type DayWords } from './describe-days.ts'

/** When something was said, in parts. */
export interface SaidInWords {
  /** Null if the days are not known. */
  readonly days: readonly DayWords[] | null
  /** How the days are known, and the report's words for them: "stated: “Monday”", "implied"; if the days are unknown, only the words. Empty if neither is known. */
  readonly how: string
}

/** When something was said, and how that is known. */
export function saidInWords({ start, end, basis, expression }: Said): SaidInWords {
  const words = expression && `“${expression.text}”`
  if (start === null || end === null) return { days: null, how: words ?? '' }
  return {
    days: daysInWords(start, end, { withWeekday: true }),
    how: [basis === 'unknown' ? null : basis, words].filter(Boolean).join(': '),
  }
}

/** When something was said: "Monday 16 June 2014 (stated: “Monday”)", "June 2014 (implied)", "“Monday” (day unknown)", "day not stated". */
export function describeSaid(said: Said): string {
  const { days, how } = saidInWords(said)
  if (days === null) return how === '' ? 'day not stated' : `${how} (day unknown)`
  return how === '' ? joinWords(days) : `${joinWords(days)} (${how})`
}
