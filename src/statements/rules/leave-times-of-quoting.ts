import { makeSpan } from '../../text/index.ts'
import { makeContentRule } from '../draft.ts'

/** The day in "the agency quoted him on Thursday as saying that …" says when he was quoted: content are who is quoted, and what comes after the day. */
export const leaveTimesOfQuoting = makeContentRule(
  'leave-times-of-quoting',
  (span, { text }, { cue }) => {
    const match = quoting.test(cue.at(-1)?.text ?? '') ? dated.exec(span.text) : null
    if (!match?.groups) return span
    const { who = '', time = '' } = match.groups
    const end = span.start + who.length
    return [makeSpan(text, span.start, end), makeSpan(text, end + time.length + 1, span.end)]
  },
)

const quoting = /(?:^|\s)(?:quot|cit)(?:ed|es|ing)$/iu
const dated =
  /^(?<who>(?:(?! as )[^“”"]){2,80}?)(?<time> (?:earlier |late )?(?:(?:on |last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|(?:last|this) (?:week|month|year))) as (?:saying|telling|writing|declaring)\b/u
