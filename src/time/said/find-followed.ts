import type { Said, StatementParts } from '../../data-model/index.ts'
import { rangeAt, smallest, type CalendarDays } from '../../text/index.ts'
import { addDays } from '../calendar.ts'
import { makeSaid, noDays, unknown } from './make-said.ts'
import type { TimesOfReport } from './find-reporting-date.ts'

/**
 * When a statement was made that something else follows ("They met Tuesday, hours after Lind said …"): hours before what
 * its sentence dates, or before the report; further back it is not known. Null where nothing is said to follow.
 */
export function findFollowed(
  { source, cue }: StatementParts,
  { text, segments, times }: TimesOfReport,
  published: CalendarDays | null,
): Said | null {
  const at = smallest([...source.slice(0, 1), ...cue.slice(0, 1)].map(({ start }) => start))
  const gap = /\bafter\s$/i.exec(text.slice(Math.max(0, at - 6), at))
  const index = gap ? times.findIndex(({ end }) => end === at - 1) : -1
  const followed = times[index]
  if (!followed) return null
  const { span } = followed.time
  if (!/hour|minute/i.test(span.text)) return unknown('followed')
  const sentence = rangeAt(segments.sentences, span.start)
  const dated = times
    .slice(0, index)
    .findLast(({ start, time }) => start >= (sentence?.start ?? 0) && time.kind === 'point')
  const { start, end } = dated?.time ?? published ?? { start: null, end: null }
  if (start === null || end === null) return makeSaid('stated', noDays, span, 'followed')
  return makeSaid(
    dated ? 'stated' : 'implied',
    { start: addDays(start, -1), end },
    span,
    'followed',
  )
}
