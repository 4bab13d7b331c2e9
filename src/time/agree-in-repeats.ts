import type { Repeat } from '../segment/index.ts'
import { covers } from '../text/index.ts'
import type { Time } from './time.ts'

/** The times, those of a passage that stands in the text again with the days of its first place: "hours later" than the same. */
export function agreeInRepeats(
  times: readonly Time[],
  repeats: readonly Repeat[],
): readonly Time[] {
  return times.map((time) => {
    const repeat = repeats.find(({ again }) => covers(again, time.span))
    if (!repeat) return time
    const start = time.span.start - repeat.again.start + repeat.first.start
    const first = times.find(({ span }) => span.start === start && span.text === time.span.text)
    return first ? { ...first, span: time.span } : time
  })
}
