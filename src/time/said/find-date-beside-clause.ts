import type { StatementParts, Time } from '../../data-model/index.ts'
import { covers, overlaps, rangeAt, rangesTouching, type Range } from '../../text/index.ts'
import tenseWords from '../tense-words.json' with { type: 'json' }
import type { TimeRange, TimesOfReport } from './find-reporting-date.ts'

/**
 * The expression of time that tells when a statement was made though it stands outside its clause: in its source ("a poll released
 * Monday shows"), of the occasion on which it hangs ("a debate in May, when Lind said"), at the start of its sentence, or where a programme ends it ("… on Friday's broadcast of “Harbour One”").
 * Null where there is none.
 */
export function findDateBesideClause(
  statement: StatementParts,
  report: TimesOfReport,
): Time | null {
  const [cue] = statement.cue
  const sentence = cue && rangeAt(report.segments.sentences, cue.start)
  if (!sentence) return null
  return (
    dateOfSource(statement, report) ??
    dateOfRelative(statement, sentence, report) ??
    dateOfOpening(statement, sentence, report) ??
    dateOfProgramme(statement, sentence, report)
  )
}

/** Of a source that is a document or what was shown then: "Monday's poll", "a Feb. 1 letter", "a report released on Tuesday". */
function dateOfSource({ source }: StatementParts, { text, times }: TimesOfReport): Time | null {
  for (const span of source) {
    for (const { time } of rangesTouching(times, span)) {
      if (!covers(span, time.span) || !isDated(time)) continue
      const before = text.slice(span.start, time.span.start)
      const after = text.slice(time.span.end, span.end)
      if (document.test(before) || documentNext.test(after)) return time
    }
  }
  return null
}

/** "The Friday ruling, in which Lind said", "at a debate in May, when Lind said", "with a March speech denouncing". */
function dateOfRelative(
  { source: [source], cue: [cue] }: StatementParts,
  sentence: Range,
  { text, times, segments }: TimesOfReport,
): Time | null {
  if (!cue) return null
  const last = rangesTouching(times, sentence).findLast(({ end }) => end <= cue.start)
  if (!last || !isDated(last.time) || rangeAt(segments.outerQuotations, last.start)) return null
  const first = source && source.start >= last.end ? source.start : cue.start
  if (first === cue.start && !/^[a-z]+ing\b/.test(cue.text)) return null
  const before = text.slice(Math.max(sentence.start, last.start - 90), last.start)
  const after = text.slice(last.end, first)
  const isOn = first === cue.start ? participleNext : relativeNext
  return isOn.nounAfter.test(after) || (occasionBefore.test(before) && isOn.alone.test(after))
    ? last.time
    : null
}

/** "In May, a judge sided with the union, saying …": of each that is told after it in the past, but by "who" or "that". */
function dateOfOpening(
  { source: [source], cue: [cue], content }: StatementParts,
  sentence: Range,
  { text, times, segments }: TimesOfReport,
): Time | null {
  const [first] = rangesTouching(times, sentence)
  if (!first || !cue || first.end > cue.start || !isDated(first.time)) return null
  if (content.some((one) => overlaps(one, first))) return null
  if (rangeAt(segments.outerQuotations, first.start)) return null
  const lead = text.slice(sentence.start, first.start)
  const after = text.slice(first.end, first.end + 3)
  // "At a debate in Oslo last week, …": an occasion, and the comma after its time.
  const isOpening = opening.test(lead)
    ? /^,? [^’'-]/.test(after)
    : (occasionOpening.test(lead) && after.startsWith(', ')) ||
      (occasionLead.test(lead) && occasionNext.test(text.slice(first.end, cue.start)))
  if (!isOpening) return null
  if (/^(?:who|which|that|whose)$/i.test(source?.text ?? '')) return null
  const between = text.slice(first.end, cue.start).replace(/\bwhen asked\b/i, '')
  return clauseBreak.test(between) ? null : first.time
}

/** "Lind said that it rained on Friday's broadcast of “Harbour One.”": the model takes the programme for the end of what was said. */
function dateOfProgramme(
  { cue: [cue] }: StatementParts,
  sentence: Range,
  { text, times, segments }: TimesOfReport,
): Time | null {
  const last = rangesTouching(times, sentence).findLast(({ time }) => isDated(time)) ?? null
  if (!last || !cue || last.start < cue.end) return null
  if (rangeAt(segments.outerQuotations, last.start)) return null
  const before = text.slice(Math.max(sentence.start, last.start - 4), last.start)
  const after = text.slice(last.end, Math.min(last.end + 90, sentence.end + 1)).trimEnd()
  return /\bon\s$/.test(before) && programme.test(after) ? last.time : null
}

const breaks = String.raw`\b(?:who|which|that|when|before|since|and)\b`
const isDated = ({ kind, start }: TimeRange['time']): boolean =>
  start !== null && (kind === 'point' || kind === 'interval')

const nouns = `(?:${tenseWords.occasions.join('|')}|figures|data|records|documents?|disclosures?|results)`
/** What stands before the time in the source: "a poll out", "disclosures filed on". */
const document = new RegExp(
  `\\b${nouns}s?\\b[^,;“”"]{0,60}\\b(?:out|released|published|filed|posted|issued|sent|dated|taken|conducted|aired|reported|from|made public|unveiled|on)\\s(?:on |in |late |early )?(?:the )?$|\\b${nouns}s?\\s(?:in (?:late |early )?)?$`,
  'i',
)
const documentNext = new RegExp(`^(?:['’]s?)?\\s(?:[\\p{L}\\d/’'-]{1,20} ){0,4}?${nouns}\\b`, 'iu')
const opening =
  /^(?:(?:and|but|then|so|yet|still|meanwhile),? )?(?:(?:in|on|by|during|over|late|early|back|just) ){0,2}(?:the )?$/i
const occasionOpening = new RegExp(
  `^(?:(?:and|but|then|later|meanwhile),? )?(?:in|at|during|on|following|after)\\b[^,;:“”"]{0,40}\\b(?:${tenseWords.occasions.join('|')})\\b(?:(?!${breaks})[^,;:“”"]){0,60}$`,
  'i',
)
/** "Asked during a January debate about it, Lind said". */
const occasionLead =
  /^(?:(?:\p{L}+(?:ing|ed)|but|and|then) )?(?:\p{L}+ly )?(?:in|at|during|on) (?:an?|the|his|her|their|its|one|another)\s(?:[\p{L}-]{1,20} ){0,2}$/iu
const occasionNext = new RegExp(
  `^(?:['’]s?)?\\s(?:[\\p{L}\\d-]{1,20} ){0,2}?${nouns}\\b[^;:“”"]{0,120},\\s`,
  'iu',
)
const clauseBreak = /\b(?:who|which|whose|when|where|after|before|since|because|if|has|have|had)\b/i
const programme =
  /^['’]s? (?:(?:\w+ )?(?:broadcast|edition|episode|airing|show|program|programme|installment)\b|["“‘'][^"“”]{2,40}["”’'][.]?$|[“"][^"“”]{2,40}[.]?["”]$)/i
const nounAfter = `^(?:['’]s?)?\\s(?:[\\p{L}\\d-]{1,20} ){0,3}?${nouns}`
const relative = String.raw`,? (?:(?:in|at|on|during) which|when|where) (?:the |an? )?$`
const relativeNext = {
  nounAfter: new RegExp(`${nounAfter}${relative}`, 'iu'),
  alone: new RegExp(`^${relative}`, 'i'),
}
const participleNext = { nounAfter: new RegExp(`${nounAfter}\\s$`, 'iu'), alone: /^\s$/ }
const occasionBefore = new RegExp(
  `\\b${nouns}\\b(?:(?!${breaks})[^,;:“”"]){0,40}\\b(?:on|in|late|early|last|of|earlier)\\s$`,
  'i',
)
