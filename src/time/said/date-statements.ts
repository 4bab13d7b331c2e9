import type { Said, Time } from '../../data-model/index.ts'
import { covers, rangeAt, smallest, type Range } from '../../text/index.ts'
import { findCueTense, isPresent, type CueTense } from './find-cue-tense.ts'
import { findFollowed } from './find-followed.ts'
import { findDayBefore } from './find-day-before.ts'
import { findDateBesideClause } from './find-date-beside-clause.ts'
import { findReportingDate, type TimeRange } from './find-reporting-date.ts'
import { findSectionDate } from './find-section-date.ts'
import { dateHeadline } from './date-headline.ts'
import { isHabit, isHearsay } from './is-timeless.ts'
import { isOfThePast } from './is-of-the-past.ts'
import { makeCarry } from './make-carry.ts'
import { makeOccasions } from './make-occasions.ts'
import { isOfTheNews } from './news-days.ts'
import { cutOff, lookBack } from './past-days.ts'
import { makeSaid, unknown } from './make-said.ts'
import type { DatedReport, StatementToDate } from './statement-to-date.ts'

/**
 * When each statement was made, in this order. What its own clause says ("said Monday"); that of the statement from which it goes
 * on; the day of its occasion, if the report tells it elsewhere; the day of the report. It is unknown for what "has been said" some
 * time or other, for an interview or a letter without a day, and for what was never said at one time ("is known as"). Nothing
 * but what "will be said" is dated after the report.
 */
export function dateStatements<Statement extends StatementToDate>(
  statements: readonly Statement[],
  report: DatedReport,
): readonly (Statement & { readonly said: Said })[] {
  const date = makeDater(report, statements)
  const dated = statements.map((statement) => ({ ...statement, said: date(statement) }))
  return dateHeadline(dated, report)
}

/** Dates the statements of a report, given one after the other in their order. */
function makeDater(
  { text, segments, published, times, trees, parties }: DatedReport,
  statements: readonly StatementToDate[],
) {
  const report = { text, segments, times: withoutEnds(times) }
  const carry = makeCarry(segments)
  const occasions = makeOccasions(report, published, parties, statements)
  const isExcerpt = excerpt.test(text.slice(0, longestTitle))
  const isNews = (time: Time) => isOfTheNews(time, published)

  /** By what the statement's sentence says of its time; null where it says nothing. */
  const byItself = (statement: StatementToDate, tense: CueTense, isPast: boolean): Said | null => {
    const found =
      findReportingDate(statement, report) ??
      (tense === 'told' ? findDateBesideClause(statement, report) : null)
    const own = found && tense === 'told' && isPast ? lookBack(found, published) : found
    // What is told in the present ("the paper shows") has no time long past.
    const isInCue = own && statement.cue.some((cue) => covers(cue, own.span))
    if (!own || !(isPast || isInCue || own.start === null || isNews(own))) return null
    const days = tense === 'ahead' ? own : cutOff(own, published)
    if (days.start === null && own.start !== null) return null
    const isOrder = days.start === null && own.anchor === 'text'
    const same = isOrder ? findDayBefore(own, report) : null
    const said =
      isOrder && !same && published
        ? makeSaid('implied', published, own.span, 'report')
        : makeSaid('stated', same ?? days, own.span, 'own clause')
    if (tense !== 'ahead') carry.keep(statement, said, same ?? own, isNews(same ?? own))
    return said
  }

  /** By the occasion that its clause or source names; null where it names none. */
  const byNamedOccasion = (statement: StatementToDate, isPast: boolean): Said | null => {
    const named = occasions.named(statement)
    const isUndated = !named && isPast && occasions.isUndated(statement)
    if (!named && !isUndated) return null
    const same = named ? null : carry.findOccasion(statement)
    if (same) return same
    const said = named
      ? makeSaid('occasion', cutOff(named, published), named.span, 'occasion')
      : unknown('undated occasion')
    carry.keep(statement, said, named, named ? isNews(named) : true)
    return said
  }

  /** By what the text tells right before it; null where that tells nothing. */
  const bySurroundings = (statement: StatementToDate, isPast: boolean): Said | null => {
    const [cue] = statement.cue
    // What somebody wants or thinks holds when the report is written, whatever was said when.
    const carried = cue && attitude.test(cue.text) ? null : carry.find(statement, isPast)
    if (carried || !isPast || !cue) return carried
    const around = occasions.at(statement) ?? occasions.around(statement)
    if (around) return makeSaid('occasion', around, around.span, 'occasion around')
    if (isBefore(text, statement, rangeAt(segments.sentences, cue.start)))
      return unknown('subordinate')
    const section = findSectionDate(report, cue.start)
    const isOld = published && section?.end && !isNews(section) && section.end < published.start
    if (isOld) return makeSaid('occasion', section, section.span, 'section')
    return isExcerpt || isOfThePast(statement, report, published) ? unknown('long past') : null
  }

  return (statement: StatementToDate): Said => {
    carry.next()
    for (const one of occasions.upTo(statement)) carry.keepParty(one)
    if (isHearsay(text, statement)) return unknown('hearsay')
    const [cue] = statement.cue
    const tense = cue
      ? findCueTense(text, cue, rangeAt(trees, cue.start), statement.source)
      : 'told'
    const isPast = !cue || !isPresent(cue.text, text.slice(Math.max(0, cue.start - 30), cue.start))
    const followed = findFollowed(statement, report, published)
    if (followed) carry.keep(statement, followed, null, followed.start !== null)
    const stated = followed ?? byItself(statement, tense, isPast)
    if (stated) return stated
    if (tense !== 'told') return unknown(tense === 'ahead' ? 'ahead' : 'perfect')
    if (isHabit(text, statement)) return unknown('habit')
    return (
      byNamedOccasion(statement, isPast) ??
      bySurroundings(statement, isPast) ??
      (published
        ? makeSaid('implied', published, null, isPast ? 'report' : 'present')
        : unknown('no day'))
    )
  }
}

/**
 * Whether a statement was made before what its sentence tells, nobody knows how long: "it closed after Lind said …", "even before the vote,
 * Lind said …", "polls before the vote showed …".
 */
function isBefore(text: string, { source, cue }: StatementToDate, sentence: Range | null): boolean {
  const at = smallest([...source.slice(0, 1), ...cue.slice(0, 1)].map(({ start }) => start))
  if (source.length === 0) return false
  if (/\b(?:after|since)\s$/i.test(text.slice(Math.max(0, at - 7), at))) return true
  const lead = text.slice(Math.max(sentence?.start ?? at, at - 160), at)
  return (
    /^(?:(?:and|but),? )?(?:(?:even|long|well|just|shortly) )?before [^,;:“”"]{2,100}, $/i.test(
      lead,
    ) ||
    source.some((span) => /[^,]\b(?:before|ahead of|prior to|in the run-up to) /i.test(span.text))
  )
}

/** What a part of a book tells was said long before it. */
const excerpt = /\bexcerpt(?:s|ed)?\b/i
/** In UTF-16 code units. */
const longestTitle = 200
const attitude =
  /^(?:(?:still|also|now|\p{L}+ly) )?(?:is|are|isn['’]t|aren['’]t|plans?|hopes?|wants?|believes?|supports?|opposes?|needs?|expects?|likes?|feels?|fears?|knows?|intends?|seems?|appears?|remains?|favou?rs?)\b/iu

/** The times that are no end of a range. */
function withoutEnds(times: readonly Time[]): readonly TimeRange[] {
  const kept: TimeRange[] = []
  for (const time of times) {
    const last = kept.at(-1)
    if (!last || !covers(last, time.span)) {
      kept.push({ start: time.span.start, end: time.span.end, time })
    }
  }
  return kept
}
