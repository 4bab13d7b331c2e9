import type { WorkingDraft } from '../../../data-model/index.ts'
import { isReportingVerb } from '../../../english/reporting-verbs.ts'
import { makeSpan, rangeAt, type Span } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * The source of what somebody is said to have said is that somebody: "Lind was reported to have told the council that …", "Lind is
 * quoted as saying …". The model may take "was reported" for the cue and all the rest for what was said: then the cue goes on to
 * the verb of saying, and the content begins after it.
 */
export const subjectsOfReportedSaying = makeDraftRule('subjects-of-reported-saying', withSubject)

function withSubject(
  { source: known, cue, content }: WorkingDraft,
  { text, segments }: Surroundings,
): Partial<Pick<WorkingDraft, 'source' | 'cue' | 'content'>> | null {
  if (known.length > 0) return null
  const [first] = cue
  const said = content.at(-1)
  const sentence = first && rangeAt(segments.sentences, first.start)
  if (!first || !said || !sentence || said.end <= first.end) return null
  const match = reported.exec(text.slice(sentence.start, said.end))
  const [, subject = '', governor = '', verb = ''] = match ?? []
  if (!match || !isSaying(verb)) return null
  const start = sentence.start + match.index + match[0].indexOf(subject)
  const source = [makeSpan(text, start, start + subject.length)]
  const end = sentence.start + match.index + match[0].length
  // The model's cue is the verb of saying itself.
  if (said.start >= end) return { source }
  const cueStart = start + subject.length + text.slice(start + subject.length).indexOf(governor)
  const rest = behind(text, end, said.end)
  return rest ? { source, cue: [makeSpan(text, cueStart, end)], content: [rest] } : null
}

/** Whether a word is a verb of saying in the past, or "saying" itself. */
const isSaying = (verb: string): boolean =>
  isReportingVerb(verb) ||
  ['s', 'ed', 'es'].some((end) => isReportingVerb(verb.replace(/ing$/, end)))

/** What is said behind a verb: after "that", and what stands before it if it is short ("told the council that"). */
function behind(text: string, start: number, end: number): Span | null {
  const that = /^(?: [^,;:“”"]{0,60})? that (?=\S)/u.exec(text.slice(start, end))?.[0]
  const from = start + (that?.length ?? 1)
  return from < end ? makeSpan(text, from, end) : null
}

const reported =
  /(?:^["“]?|[,;] (?:and |but )?)([^,;:“”"]{2,80}?),? ((?:is|are|was|were|has been|have been|had been) (?:also |widely |later |\p{L}+ly )?(?:reported|said|alleged|thought|believed|understood|claimed|rumou?red|quoted|heard)(?: (?:by|in|on) [^,;:“”"]{2,60}?)?) (?:to have|as having|as) (?:\p{L}+ly )?(\p{L}+)\b/u
