import type { Report, Said } from '../../src/data-model/index.ts'
import {
  capitalize,
  daysInWords,
  describeDay,
  describeSaid,
  saidInWords,
  type DayWords,
} from '../../src/wording/index.ts'
import type { KnownDays } from './known-days.ts'

/** A calendar day: "16 June 2014". */
export const Day = ({ day }: { day: string }) => <time dateTime={day}>{describeDay(day)}</time>

/** Days, both ends included: one, a whole month or year, or "between 13 June 2014 and 16 June 2014". */
export const Days = ({ start, end }: { start: string; end: string }) => (
  <TimeWords parts={daysInWords(start, end)} />
)

/** The days of a row: "16 June 2014", "reported 4 October 2016; day not stated", "Day not stated". */
export function DaysOfRow({ days }: { days: KnownDays | null }) {
  if (days === null) return <span className="unknown">Day not stated</span>
  return (
    <>
      {!days.isTold && <span className="how">reported </span>}
      <Days {...days} />
      {!days.isTold && <span className="how">; day not stated</span>}
    </>
  )
}

/** When something was said, and how that is known: "Monday 16 June 2014 (stated: “Monday”)"; else when it was reported. */
export function SaidOn({ said, published }: { said: Said; published: Report['published'] }) {
  const { days, how } = saidInWords(said, published)
  if (days === null)
    return <span className="unknown">{capitalize(describeSaid(said, published))}</span>
  return (
    <span>
      <TimeWords parts={days} /> {how !== '' && <span className="how">({how})</span>}
    </span>
  )
}

const TimeWords = ({ parts }: { parts: readonly DayWords[] }) =>
  parts.map(({ words, time }) =>
    time === null ? (
      words
    ) : (
      <time key={time} dateTime={time}>
        {words}
      </time>
    ),
  )
