import calendarWords from '../../../english/calendar-words.json' with { type: 'json' }
import type { ComparedWord } from '../compared-words.ts'
import type { Rule } from './rule.ts'

/** Other days: "on Monday" and "on Friday"; "in 2015" and "in 2017". */
export const findDays: Rule = (a, b) => {
  for (const kind of kinds) {
    const [ours, theirs] = [a.words.filter(kind), b.words.filter(kind)]
    const [mine, other] = [ours[0], theirs[0]]
    if (!mine || !other) continue
    const stems = new Set(theirs.map(({ stem }) => stem))
    if (!ours.some(({ stem }) => stems.has(stem))) return [{ a: mine, b: other, by: 'time' }]
  }
  return []
}

const isDayOf = (names: readonly string[]) => (word: ComparedWord) =>
  word.kind === 'day' && names.includes(word.stem)

const kinds = [
  isDayOf(calendarWords.weekdays),
  isDayOf(calendarWords.months),
  (word: ComparedWord) => word.kind === 'day' && /^\d{4}$/.test(word.stem),
]
