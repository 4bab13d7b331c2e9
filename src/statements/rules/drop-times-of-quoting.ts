import { weekdayNames } from '../../english/day-names.ts'
import { makeSpan } from '../../text/index.ts'
import { makeContentRule } from '../draft.ts'
import { measureRelayedSpeaker } from '../relayed-speaker.ts'

/** The day in "the agency quoted him on Thursday as saying that …" says when he was quoted: content are who is quoted, and what comes after the day. */
export const dropTimesOfQuoting = makeContentRule(
  'drop-times-of-quoting',
  (span, { text }, { cue }) => {
    const length = measureRelayedSpeaker(cue, span)
    const time = length === null ? null : atEnd.exec(span.text.slice(0, length))
    if (length === null || !time) return span
    return [
      makeSpan(text, span.start, span.start + time.index),
      makeSpan(text, span.start + length + 1, span.end),
    ]
  },
)

const atEnd = new RegExp(
  String.raw`(?<=..) (?:earlier |late )?(?:(?:on |last |this )?(?:${weekdayNames})(?: (?:morning|afternoon|evening|night))?|yesterday|today|(?:last|this) (?:week|month|year))$`,
  'u',
)
