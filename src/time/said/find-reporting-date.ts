import type { Draft, Segments, StatementParts, Time } from '../../data-model/index.ts'
import {
  covers,
  makeRange,
  rangeAt,
  rangesTouching,
  type Range,
  type Span,
} from '../../text/index.ts'
import tenseWords from '../tense-words.json' with { type: 'json' }

/** A time where it stands. */
export interface TimeRange extends Range {
  readonly time: Time
}

/** What a statement's own expression of time is looked for in. */
export interface TimesOfReport {
  readonly text: string
  readonly segments: Segments
  /** The times that are no end of a range, in text order, as ranges. */
  readonly times: readonly TimeRange[]
}

/**
 * The expression of time that tells when a statement was made: the nearest to its cue in its reporting clause, which is not
 * of an event that the clause names beside ("after Monday's attack", "who was elected in 2010"). Null where there is none.
 */
export function findReportingDate(
  statement: StatementParts & Pick<Draft, 'clause'>,
  report: TimesOfReport,
): Time | null {
  const [cue] = statement.cue
  if (!cue) return null
  const clause = [...statement.clause, ...leadOf(statement, report)]
  const near = clause
    .flatMap((range) => timesIn(report.times, range))
    .filter((time) => time.kind !== 'duration' && time.kind !== 'set')
    .toSorted((a, b) => distance(a.span, cue) - distance(b.span, cue))
    .slice(0, mostTried)
  return near.find((time) => isOfCue(time.span, cue, statement, report)) ?? null
}

/** A clause that names more times than these is a list, and none of them is its cue's. */
const mostTried = 12

const distance = (span: Range, cue: Range): number =>
  Math.max(0, span.start - cue.end, cue.start - span.end)

function timesIn(times: readonly TimeRange[], range: Range): readonly Time[] {
  return rangesTouching(times, range).flatMap(({ time }) =>
    covers(range, time.span) ? [time] : [],
  )
}

/** "said Monday the ship …", where the model took "Monday" for the start of the content; not "said Monday would …". */
function leadOf(
  { cue, content }: StatementParts,
  { text, times }: TimesOfReport,
): readonly Range[] {
  const [last, first] = [cue.at(-1), content[0]]
  if (!last || !first || first.start < last.end || text.slice(last.end, first.start).trim() !== '')
    return []
  const time = rangesTouching(times, first)[0]
  const after = time ? text.slice(time.end, time.end + 12) : ''
  const lead = time ? text.slice(first.start, time.start) : ''
  return time &&
    /^(?:on |in |late |early )?$/i.test(lead) &&
    /^ (?:that|the|an?|he|she|they|it|his|her|its|their|there|\p{Lu})\b/u.test(after)
    ? [makeRange(first.start, time.end)]
    : []
}

/** Whether a time of the reporting clause tells of the cue, not of something else that the clause names. */
function isOfCue(
  span: Span,
  cue: Span,
  statement: StatementParts,
  { text, segments }: TimesOfReport,
): boolean {
  const quotation = rangeAt(segments.outerQuotations, span.start)
  if (quotation && !covers(quotation, cue)) return false
  const sentence = rangeAt(segments.sentences, cue.start)
  if (!sentence || span.start < sentence.start) return false
  const before = text.slice(Math.max(sentence.start, span.start - reach), span.start)
  const after = text.slice(span.end, span.end + 40)
  if (/\b(?:until|till|before|ahead of)\s$/i.test(before)) return false
  if (isAttribute(before, after) && !occasionNext.test(after)) return false
  if (span.end <= cue.start) return leadsTo(text, span, cue, statement, before)
  if (span.start < cue.end) return true
  if (span.start - cue.end > reach) return false
  const between = textBetween(text, cue.end, span.start, statement.content)
  return isOpen(between) && !(/^['’]s? /.test(after) && between.length > 20)
}

/** The words from one place to another that are no content. */
function textBetween(text: string, start: number, end: number, content: readonly Span[]): string {
  let words = ''
  let from = start
  for (const one of content) {
    if (one.start < from || one.end > end) continue
    words += text.slice(from, one.start)
    from = one.end
  }
  return words + text.slice(from, end)
}

/**
 * Whether a time at the end of these words is of the verb before them: "said on Monday", and, at the same time, "said after a rally on Monday",
 * "said as they met Monday", not "said before the vote on Monday".
 */
const isOpen = (between: string): boolean =>
  !clauseBreak.test(between) || atOnce.test(between) || afterOccasion.test(between)

/** How far around a time its clause is looked at, in UTF-16 code units. */
const reach = 400

/** Whether a time only tells which: "Monday's attack", "the 2016 election". */
const isAttribute = (before: string, after: string): boolean =>
  /^['’]s?\s/.test(after) ||
  (/(?:\b(?:the|an?|its|his|her|their|this)|['’]s)\s$/i.test(before) && wordNext.test(after))

/** A word that may be what the time tells which, not one that goes on from it: "revealed this last fall when". */
const wordNext =
  /^\s(?!(?:when|as|after|before|and|but|that|in|at|on|to|with|during|if|while|by|from)\b)\p{L}/u

const nouns = tenseWords.occasions.join('|')
const occasionNext = new RegExp(`^(?:['’]s?)?\\s(?:[\\w-]{1,20} ){0,2}(?:${nouns})\\b`, 'i')
/** "when introducing Lind", "as he left a rally in Oslo". */
const atOnce =
  /^(?:(?!\b(?:who|which|whose|where|that|after|before|since|while|because|if|but)\b)[^,;:“”"]){0,80}\b(?:when|as|while) (?:(?!\b(?:who|which|whose|where|that|after|before|since|because|if|but)\b)[^,;:“”"]){0,60}$/i
const afterOccasion = new RegExp(
  `^[^,;:“”"]{0,80}\\b(?:after|before|following) (?:(?:an?|the|his|her|their|its|one|another) (?:[\\w’'-]{1,20} ){0,3}?(?:${nouns})|(?:meeting|speaking|touring|visiting|addressing|appearing|attending|testifying|voting))\\b(?:(?!\\b(?:who|which|that|after|before|since|and|but)\\b)[^,;:“”"]){0,40}$`,
  'i',
)
const aside =
  /^,\s(?:in|at|on|during|via|through|speaking|appearing|writing|talking|answering|testifying|addressing|responding)\s(?:(?!\b(?:who|which|whose|that|when|after|before|but)\b)[^,;:—–()]){0,60}$/i
const clauseBreak =
  /\b(?:who|which|whose|where|when|that|after|before|since|while|as|because|if|but)\b/i

/** Whether a time that stands before its cue is of it: "On Monday, Lind said", not "Lind, elected in 2010, said". */
function leadsTo(
  text: string,
  span: Span,
  cue: Span,
  { source: [source = cue], content }: StatementParts,
  before: string,
): boolean {
  const first = source.start < cue.start ? source : cue
  if (Math.abs(first.start - span.end) > reach) return false
  // "They met, on Monday, Lind said": what stands between what is said and who says it is of the former.
  if (content.some(({ end }) => end <= span.start) && span.end <= first.start) return false
  if (first.start < span.start) {
    const between = textBetween(text, first.end, span.start, content)
    // "Lind, at a rally on Monday, said".
    if (aside.test(between) && /^[^,;:—–()]{0,60},\s$/.test(text.slice(span.end, cue.start)))
      return true
    return !/[,;:—–(]|\b(?:who|which|whose|that|when|after|before|but)\b/i.test(between)
  }
  // "hours after Lind spoke", "it failed in 2010 but Lind said": it tells of what stands before it.
  const between = `${span.text}${text.slice(span.end, first.start)}`
  if (/\b(?:after|before|but|and|though|although)\b[^,]{0,200}$/i.test(between)) return false
  return !/^\W{0,5}(?:after|before|since|following|with|although|though|because|if|despite|once|unless|amid|until)\b[^,]{0,300}$/i.test(
    before,
  )
}
