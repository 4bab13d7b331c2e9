import type { FoundName, Mentions, NameKind } from '../../data-model/index.ts'
import { byPosition, covers, makeRange, rangesTouching, type Range } from '../../text/index.ts'
import type { NameMention } from './name-mention.ts'

/** What is known of a text whose mentions were not looked for. */
export const noMentions: Mentions = { names: [], heads: [] }

/** A name of the head for mentions counts from this probability on. */
const leastLikely = 0.5
/** From this on, it decides against the rules: where a name ends, and that it is no person's. */
export const leastSure = 0.9

/** What the head for mentions says of the names of a text. */
export interface LearnedNames {
  /** The names of persons that start within a range, in order: a mark in a name may look like the end of a sentence. */
  personsFrom(range: Range): readonly FoundName[]
  /** Whether a mention is part of a longer name that is not a person's: "Orsk Iron" of "Orsk Iron and Rope Company". */
  isOfOther(range: Range): boolean
  /** Whether the words of a range are titles. */
  isTitle(range: Range): boolean
}

/** The names of a text by what bears them. */
export function readLearnedNames({ names }: Mentions): LearnedNames {
  const pick = (isWanted: (kind: NameKind) => boolean, least: number) =>
    names
      .filter(({ kind, probability }) => isWanted(kind) && probability >= least)
      .map((found) => ({ ...found.span, found }))
  const persons = pick((kind) => kind === 'person', leastLikely)
  const others = pick((kind) => kind !== 'person' && kind !== 'title', leastSure)
  const titles = pick((kind) => kind === 'title', leastSure)
  return {
    personsFrom: (range) =>
      rangesTouching(persons, range).flatMap(({ start, found }) =>
        start >= range.start ? found : [],
      ),
    isOfOther: (range) =>
      rangesTouching(others, range).some(
        (one) => covers(one, range) && one.end - one.start > range.end - range.start,
      ),
    isTitle: (range) => rangesTouching(titles, range).some((one) => covers(range, one)),
  }
}

/** A person's name that the head for mentions finds, and where it stands. */
export interface LearnedMention extends Range {
  readonly mention: NameMention
  readonly probability: number
}

/**
 * The names of persons that rules and the head for mentions find in a text, each in order. Where both see a name, the longer stays if
 * the head is sure of it; what the head alone sees is a name, too; what the rules alone see is none if it is part of
 * another name.
 */
export function joinNames(
  ruled: readonly NameMention[],
  learned: readonly LearnedMention[],
  { isOfOther, isTitle }: Pick<LearnedNames, 'isOfOther' | 'isTitle'>,
): readonly NameMention[] {
  const kept = ruled.flatMap((one): readonly NameMention[] => {
    const [same] = rangesTouching(learned, one.span)
    if (!same) return one.title === null && isOfOther(one.span) ? [] : [one]
    const isLonger =
      covers(same.mention.span, one.span) &&
      same.mention.span.end - same.mention.span.start > one.span.end - one.span.start
    // "Madam Ong": what the rules take for a given name is a title.
    const isTitled =
      one.span.start < same.mention.span.start &&
      isTitle(makeRange(one.span.start, same.mention.span.start))
    // The learned name stands in its place, once.
    if ((isLonger || isTitled) && same.probability >= leastSure) return []
    const isSure = one.isSure || same.mention.isSure
    return [{ ...one, isSure, isLearned: true }]
  })
  const places = kept.map(({ span }) => span).toSorted(byPosition)
  const added = learned.flatMap((one) =>
    rangesTouching(places, one).length > 0 ? [] : one.mention,
  )
  return [...kept, ...added].toSorted((a, b) => byPosition(a.span, b.span))
}
