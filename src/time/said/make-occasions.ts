import type { Party, Time } from '../../data-model/index.ts'
import { byPosition, rangeAt, type CalendarDays, type Range } from '../../text/index.ts'
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
}

/**
 * Knows the occasions of a report whose day it tells, and who is told to have been there: whoever its sentence names before it. Statements
 * are asked for in their order.
 */
export function makeOccasions(
  report: TimesOfReport,
  published: CalendarDays | null,
  parties: readonly Pick<Party, 'id' | 'mentions'>[],
) {
  const { text, segments } = report
  const dated = findDatedOccasions(report)
  const byNoun = Map.groupBy(dated, ({ noun }) => noun)
  const present = whoWasThere(dated, report, parties)
  let passed = 0
  let last: { readonly time: Time; readonly paragraph: Range | null } | null = null
  return {
    /** Those who were on an occasion of the news that the text names before a statement, each once. */
    upTo({ cue, content }: StatementToDate): readonly Presence[] {
      const at = cue[0]?.start ?? content[0]?.start ?? 0
      const found: Presence[] = []
      for (; (dated[passed]?.sentence.end ?? Infinity) <= at; passed++) {
        const one = dated[passed]
        if (!one || !isOfTheNews(one.time, published)) continue
        const { time } = one
        const paragraph = rangeAt(segments.paragraphs, one.at)
        if (shared.has(one.noun)) last = { time, paragraph }
        for (const party of present.get(one) ?? []) found.push({ party, time, paragraph })
      }
      return found
    },
    /** The time of the occasion that a statement's clause or source names as known: "at the hearing", "the lawsuit says". */
    named({ clause, source, cue }: StatementToDate): Time | null {
      const at = cue[0]?.start ?? 0
      const named = [...source, ...clause].map(({ start, end }) => text.slice(start, end))
      for (const noun of named.flatMap(knownOccasions)) {
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
    /** Whether a statement's clause names an occasion of which no day is told: "in a recent interview", "wrote in a letter". */
    isUndated: ({ clause }: StatementToDate): boolean =>
      clause.some(({ start, end }) => undatedOccasion.test(text.slice(start, end))),
  }
}

const shared = new Set(words.sharedOccasions)
const isBlank = (between: string): boolean => between.trim() === ''

/** How far back an occasion of another time is still spoken of, in UTF-16 code units. */
const nearby = 400

function whoWasThere(
  dated: readonly DatedOccasion[],
  { segments }: TimesOfReport,
  parties: readonly Pick<Party, 'id' | 'mentions'>[],
): ReadonlyMap<DatedOccasion, ReadonlySet<string>> {
  const bySentence = Map.groupBy(dated, ({ sentence }) => sentence)
  const there = new Map<DatedOccasion, Set<string>>()
  if (dated.length === 0) return there
  for (const { id, mentions } of parties) {
    for (const { start } of mentions.toSorted(byPosition)) {
      const sentence = rangeAt(segments.sentences, start)
      for (const one of (sentence && bySentence.get(sentence)) ?? []) {
        if (start > one.at) continue
        const some = there.get(one) ?? new Set()
        there.set(one, some.add(id))
      }
    }
  }
  return there
}
