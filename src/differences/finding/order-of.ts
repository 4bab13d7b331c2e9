import type { Difference } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import type { LocatedStatement } from './located-statement.ts'

/** Which of two statements was made first, and the words that tell how long after it the other was. */
export interface StatementOrder {
  readonly order: Difference['order']
  readonly hours: Span | null
}

/** The order of two statements, by their days and by what their report tells ("hours after", "a few hours later"). */
export function orderOf(a: LocatedStatement, b: LocatedStatement): StatementOrder {
  const [first, second] = [a.statement.said, b.statement.said]
  if (first.start === null || first.end === null || second.start === null || second.end === null)
    return byReport(a, b) ?? { order: 'unknown', hours: null }
  if (first.end < second.start) return { order: 'a first', hours: laterIn(b) }
  if (second.end < first.start) return { order: 'b first', hours: laterIn(a) }
  const told = byReport(a, b)
  if (told) return told
  // "Hours after Lind spoke": what she said may be of the day before.
  if (first.start < second.start && first.end <= second.end && laterIn(a))
    return { order: 'a first', hours: laterIn(a) }
  if (second.start < first.start && second.end <= first.end && laterIn(b))
    return { order: 'b first', hours: laterIn(b) }
  const isOneDay = first.start === first.end && second.start === second.end
  return { order: isOneDay ? 'same day' : 'unknown', hours: null }
}

/** What a report tells later and says to be later than what it told before. */
function byReport(a: LocatedStatement, b: LocatedStatement): StatementOrder | null {
  if (a.report.id !== b.report.id) return null
  const [one, other] = [startOf(a), startOf(b)]
  const [later, order] = one < other ? ([b, 'a first'] as const) : ([a, 'b first'] as const)
  const earlier = later === b ? a : b
  const hours = laterIn(later)
  if (!hours || hours.start <= startOf(earlier)) return null
  return /\blater$/i.test(hours.text) ? { order, hours } : null
}

const startOf = ({ statement }: LocatedStatement): number => statement.content[0]?.start ?? 0

/** The expression of a statement's time, if it counts from another event. */
function laterIn({ statement }: LocatedStatement): Span | null {
  const { expression } = statement.said
  return expression && /\b(?:later|after)$/i.test(expression.text) ? expression : null
}
