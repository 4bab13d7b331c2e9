import type { Party, Time } from '../../data-model/index.ts'
import { largest, rangeAt, smallest, type CalendarDays, type Range } from '../../text/index.ts'
import type { StatementToDate } from './statement-to-date.ts'
import {
  findDatedOccasions,
  knownOccasions,
  undatedOccasion,
  type DatedOccasion,
} from './find-dated-occasions.ts'
import type { TimesOfReport } from './find-reporting-date.ts'
import { isOfTheNews } from './news-days.ts'
import words from './said-words.json' with { type: 'json' }

/** That a party was on an occasion, and the paragraph that tells it. */
export interface Presence {
  readonly party: string
  readonly time: Time
  readonly paragraph: Range | null
  /** How long it is spoken of: on and on; only right after it, as what was done some other day or year. */
  readonly isLasting: boolean
}

/**
 * Knows the occasions of a report whose day it tells, and who is told to have been there: whoever its sentence names before it. Statements
 * are asked for in their order.
 */
export function makeOccasions(
  report: TimesOfReport,
  published: CalendarDays | null,
  parties: readonly Pick<Party, 'id' | 'mentions'>[],
  statements: readonly StatementToDate[],
) {
  const { text, segments } = report
  const dated = findDatedOccasions(report)
  const nounsOf = new Map(
    parties.map(({ id, mentions }) => [
      id,
      [...new Set(mentions.flatMap((one) => knownOccasions(one.text)))],
    ]),
  )
  const byNoun = Map.groupBy(dated, ({ noun }) => noun)
  const present = whoWasThere(dated, report, placesOf(parties, statements))
  let passed = 0
  let last: { readonly time: Time; readonly paragraph: Range | null } | null = null
  return {
    /** Those who were on an occasion of the news that the text names before a statement, each once. */
    upTo({ cue, content }: StatementToDate): readonly Presence[] {
      const at = cue[0]?.start ?? content[0]?.start ?? 0
      const found: Presence[] = []
      for (; (dated[passed]?.sentence.end ?? Infinity) <= at; passed++) {
        const one = dated[passed]
        const isNews = one !== undefined && isOfTheNews(one.time, published)
        if (!one || (!isNews && (one.kind !== 'occasion' || at - one.sentence.end > nearby)))
          continue
        const { time } = one
        const paragraph = rangeAt(segments.paragraphs, one.at)
        if (isNews && shared.has(one.noun)) last = { time, paragraph }
        const isLasting = isNews && one.kind !== 'deed'
        for (const party of present.get(one) ?? [])
          found.push({ party, time, paragraph, isLasting })
      }
      return found
    },
    /** The time of the occasion that a statement's clause or source names as known: "at the hearing", "the lawsuit says". */
    named({ clause, source, cue, speakers }: StatementToDate): Time | null {
      const at = cue[0]?.start ?? 0
      const called = speakers.flatMap(({ party }) => (party && nounsOf.get(party)) || [])
      const named = [...source, ...clause].flatMap(({ start, end }) =>
        knownOccasions(text.slice(start, end)),
      )
      for (const noun of [...named, ...called]) {
        const same = byNoun.get(noun) ?? []
        const [first] = same
        const isNear = ({ time, sentence }: DatedOccasion) =>
          isOfTheNews(time, published) || at - sentence.end < nearby
        const one =
          same.findLast((other) => other.sentence.end <= at && isNear(other)) ??
          (same.length === 1 && first && isOfTheNews(first.time, published) ? first : null)
        if (one) return one.time
      }
      return null
    },
    /** The time of an occasion with several speakers of which the text told right before a statement, in its paragraph or the one before. */
    around({ cue: [cue] }: StatementToDate): Time | null {
      const before = last?.paragraph?.end
      if (!cue || before === undefined) return null
      const paragraph = rangeAt(segments.paragraphs, cue.start)
      return paragraph && (paragraph.end === before || isBlank(text.slice(before, paragraph.start)))
        ? (last?.time ?? null)
        : null
    },
    /** The time of an occasion of the news that was where a statement's sentence opens: "they met in Oslo on Monday. … In Oslo, Lind said". */
    at({ source: [source], cue: [cue] }: StatementToDate): Time | null {
      const first = source && cue && source.start < cue.start ? source : cue
      const sentence = first && rangeAt(segments.sentences, first.start)
      const lead = sentence ? placeNamed.exec(text.slice(sentence.start, first.start)) : null
      if (!sentence || !lead) return null
      for (let index = passed - 1; index >= Math.max(0, passed - mostTried); index--) {
        const one = dated[index]
        const told = one ? text.slice(one.sentence.start, one.sentence.end) : ''
        if (one && isOfTheNews(one.time, published) && told.includes(` in ${lead[1] ?? ''}`))
          return one.time
      }
      return null
    },
    /** Whether a statement's clause names an occasion of which no day is told: "in a recent interview", "wrote in a letter". */
    isUndated: ({ clause }: StatementToDate): boolean =>
      clause.some(({ start, end }) => undatedOccasion.test(text.slice(start, end))),
  }
}

const shared = new Set(words.sharedOccasions)
const placeNamed = /^In (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}),(?: [^,]{2,20},)? $/u
const isBlank = (between: string): boolean => between.trim() === ''

/** Where the text names a party, by a pronoun too. */
interface Place extends Range {
  readonly party: string
}

const placesOf = (
  parties: readonly Pick<Party, 'id' | 'mentions'>[],
  statements: readonly StatementToDate[],
): readonly Place[] => [
  ...parties.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ party: id, start, end })),
  ),
  ...statements.flatMap(({ source: [source], speakers }) =>
    source
      ? speakers.flatMap(({ party }) =>
          party ? [{ party, start: source.start, end: source.end }] : [],
        )
      : [],
  ),
]

/** So many occasions before a statement are looked at for its place. */
const mostTried = 30
/** How far back an occasion of another time is still spoken of, in UTF-16 code units. */
const nearby = 400

function whoWasThere(
  dated: readonly DatedOccasion[],
  { text, segments }: TimesOfReport,
  places: readonly Place[],
): ReadonlyMap<DatedOccasion, ReadonlySet<string>> {
  const there = new Map<DatedOccasion, Set<string>>()
  if (dated.length === 0) return there
  const bySentence = Map.groupBy(places, ({ start }) => rangeAt(segments.sentences, start))
  for (const one of dated) {
    const named = bySentence.get(one.sentence) ?? []
    const before = named.filter(({ start }) => start <= one.at)
    // "Ebb praised Lind's speech on Monday": it was Lind who spoke.
    const owners = before.filter(
      ({ end }) => end < one.at && !shared.has(one.noun) && ownedBy.test(text.slice(end, one.at)),
    )
    // "On his show on Monday, Lind said".
    const isAhead =
      before.length === 0 &&
      ownAhead.test(text.slice(Math.max(one.sentence.start, one.at - 60), one.at))
    const ahead = isAhead ? smallest(named.map(({ start }) => start)) : null
    const doer = largest(before.map(({ end }) => end))
    const isThere =
      one.kind !== 'occasion'
        ? ({ end }: Place) => end === doer && doerNext.test(text.slice(end, one.at))
        : ({ start, end }: Place) =>
            owners.length > 0
              ? owners.some((owner) => owner.end === end)
              : start <= one.at ||
                start === ahead ||
                // "An interview that Lind gave on Monday".
                (start < one.time.span.start && givenBy.test(text.slice(one.at, start)))
    there.set(one, new Set(named.filter(isThere).map(({ party }) => party)))
  }
  return there
}

const ownedBy = /^['’]s? (?:[\w.,-]{1,20} ){0,4}$/
const ownAhead = /\b(?:his|her|their) [^,;:“”"]{0,40}$/i
const givenBy = /^[\w-]{1,20} (?:that |which )?$/
/** "Lind, who leads the council, then flew". */
const doerNext = /^(?:, [^,;:“”"]{2,80},)?(?: (?:[a-z]{2,14}ly|also|then|has|had|again)){0,2} $/
