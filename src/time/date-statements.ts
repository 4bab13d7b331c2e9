import type { AttributedDraft, Said, Segments, Time } from '../data-model/index.ts'
import { covers, rangeAt, type CalendarDays, type Range } from '../text/index.ts'
import { daysBetween } from './calendar.ts'
import { findCueTense } from './find-cue-tense.ts'
import { findFollowed } from './find-followed.ts'
import { findReportingDate, type TimeRange } from './find-reporting-date.ts'

/** What must be known of a statement to date it. */
export type StatementToDate = Pick<
  AttributedDraft,
  'source' | 'cue' | 'content' | 'clause' | 'speakers' | 'occasion'
>

/** What statements are dated against. */
export interface DatedReport {
  readonly text: string
  readonly segments: Segments
  readonly published: CalendarDays | null
  readonly times: readonly Time[]
}

/**
 * When each statement was made. First what its own clause says ("said Monday"); else what goes on from a statement before:
 * of the same occasion, of the same speaker in the paragraph, or of the same speaker without another between. Else the
 * day of the report, but not for what "has been said" some time or other. Nothing but what "will be said" is dated after the report.
 */
export function dateStatements<Statement extends StatementToDate>(
  statements: readonly Statement[],
  report: DatedReport,
): readonly (Statement & { readonly said: Said })[] {
  const date = makeDater(report)
  return statements.map((statement) => ({ ...statement, said: date(statement) }))
}

/** Dates the statements of a report, given one after the other in their order. */
function makeDater({ text, segments, published, times }: DatedReport) {
  const report = { text, segments, times: withoutEnds(times) }
  const carry = makeCarry(segments)
  return (statement: StatementToDate): Said => {
    const [cue] = statement.cue
    const tense = cue ? findCueTense(text, cue) : 'told'
    const followed = findFollowed(statement, report, published)
    if (followed) return followed
    const own = findReportingDate(statement, report)
    if (own) {
      const said = tense === 'ahead' ? stated(own) : notAfter(stated(own), published)
      const dated =
        said.start === null && own.anchor === 'text' && published ? implied(published, own) : said
      if (tense !== 'ahead') carry.keep(statement, dated, own)
      return dated
    }
    if (tense !== 'told') return unknown
    const carried = carry.find(statement)
    if (carried) {
      carry.goOn(statement)
      return { ...carried, basis: 'implied' }
    }
    carry.drop()
    return published ? implied(published, null) : unknown
  }
}

const stated = ({ start, end, span }: Time): Said => ({
  start,
  end,
  basis: 'stated',
  expression: span,
  confidence: 0.9,
})

/** "hours later", where nothing tells later than what: the day of the report, with the words that give the order. */
const implied = ({ start, end }: CalendarDays, time: Time | null): Said => ({
  start,
  end,
  basis: 'implied',
  expression: time?.span ?? null,
  confidence: 0.8,
})

const unknown: Said = {
  start: null,
  end: null,
  basis: 'unknown',
  expression: null,
  confidence: 0.5,
}

/** What was said is not after its report: days beyond are cut off; those that all lie beyond are not known. */
function notAfter(said: Said, published: CalendarDays | null): Said {
  if (published === null || said.end === null || said.end <= published.end) return said
  return said.start !== null && said.start <= published.end
    ? { ...said, end: published.end }
    : { ...said, start: null, end: null }
}

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

/** A day, or hours counted from what was told: one occasion, not "in 2003". */
const isWithinDay = ({ kind, start, end, anchor }: Time): boolean =>
  kind === 'point' ||
  (kind === 'vague' &&
    anchor === 'text' &&
    (start === null || end === null || daysBetween(start, end) < 2))

/** Holds when the last statement was made, while the text goes on from it. */
function makeCarry(segments: Segments) {
  let held: {
    readonly said: Said
    readonly speakers: string
    readonly occasion: AttributedDraft['occasion']
    readonly paragraph: Range | null
    readonly isDay: boolean
  } | null = null
  const paragraphOf = ({ cue, content }: StatementToDate) =>
    rangeAt(segments.paragraphs, cue[0]?.start ?? content[0]?.start ?? 0)
  return {
    keep(statement: StatementToDate, said: Said, time: Time): void {
      const { occasion } = statement
      const paragraph = paragraphOf(statement)
      held = {
        said,
        speakers: speakersOf(statement),
        occasion,
        paragraph,
        isDay: isWithinDay(time),
      }
    },
    find(statement: StatementToDate): Said | null {
      if (!held || held.speakers === '' || held.speakers !== speakersOf(statement)) return null
      const { occasion } = statement
      // Another occasion is another time.
      if (occasion !== held.occasion && occasion !== null) return null
      const goesOn =
        held.paragraph === paragraphOf(statement) ||
        held.isDay ||
        (occasion !== null && occasion === held.occasion)
      return goesOn ? held.said : null
    },
    goOn(statement: StatementToDate): void {
      if (held) held = { ...held, paragraph: paragraphOf(statement) }
    },
    drop(): void {
      held = null
    },
  }
}

/** Who speaks, as one word; empty where it is not known. */
const speakersOf = ({ speakers }: StatementToDate): string => {
  const parties = speakers.map(({ party }) => party)
  return parties.includes(null) ? '' : parties.join(' ')
}
