import type { Said } from '../../src/data-model/index.ts'
import { writeDay } from './write-day.ts'

/** A calendar day: "16 June 2014". */
export const Day = ({ day }: { day: string }) => <time dateTime={day}>{writeDay(day)}</time>

/** Days, both ends included: one, or "between 13 June 2014 and 16 June 2014". */
export function Days({ start, end }: { start: string; end: string }) {
  if (start === end) return <Day day={start} />
  return (
    <>
      between <Day day={start} /> and <Day day={end} />
    </>
  )
}

const bases = { stated: 'stated', implied: 'implied', unknown: '' } as const

/** When something was said, and how that is known: "16 June 2014 (stated: “Monday”)". */
export function SaidOn({ start, end, basis, expression }: Said) {
  const words = expression === null ? null : `“${expression.text}”`
  if (start === null || end === null) {
    return <span className="unknown">Date not stated{words === null ? '' : `: ${words}`}</span>
  }
  const how = [bases[basis], words].filter(Boolean).join(': ')
  return (
    <span>
      <Days start={start} end={end} /> {how !== '' && <span className="how">({how})</span>}
    </span>
  )
}
