import type { Repeat, Time } from '../data-model/index.ts'
import { byPosition, rangeAt } from '../text/index.ts'

/** The times, those of a passage that stands in the text again with the days of its first place: "hours later" than the same. */
export function copyDatesToRepeats(
  times: readonly Time[],
  repeats: readonly Repeat[],
): readonly Time[] {
  if (repeats.length === 0) return times
  const byStart = new Map(times.map((time) => [`${time.span.start} ${time.span.end}`, time]))
  const again = repeats.map((repeat) => ({ ...repeat.again, first: repeat.first }))
  const ordered = again.toSorted(byPosition)
  return times.map((time) => {
    const repeat = rangeAt(ordered, time.span.start)
    if (!repeat) return time
    const shift = repeat.first.start - repeat.start
    const first = byStart.get(`${time.span.start + shift} ${time.span.end + shift}`)
    return first ? { ...first, span: time.span } : time
  })
}
