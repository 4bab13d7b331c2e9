import type { Time } from '../../data-model/index.ts'
import { rangeAt, type Range } from '../../text/index.ts'
import { isReportingVerb } from '../../english/reporting-verbs.ts'
import { findAll } from '../find-all.ts'
import tenseWords from '../tense-words.json' with { type: 'json' }
import saidWords from './said-words.json' with { type: 'json' }
import type { TimesOfReport } from './find-reporting-date.ts'

/** An occasion whose day the report tells: "held a hearing on Monday", "the memo released Friday", "Wednesday's debate". */
export interface DatedOccasion {
  /** "hearing", in the singular; empty if a verb tells of it ("spoke in Oslo on Monday"). */
  readonly noun: string
  /** Where the noun stands. */
  readonly at: number
  readonly sentence: Range
  readonly time: Time
  /** An occasion; or what someone said or did that day: "Lind said on Monday", "Lind left for Oslo on Monday". */
  readonly kind: 'occasion' | 'saying' | 'deed'
}

/** The occasions of a report whose day it tells, in text order. */
export function findDatedOccasions({
  text,
  segments,
  times,
}: TimesOfReport): readonly DatedOccasion[] {
  return times
    .flatMap(({ time }): readonly DatedOccasion[] => {
      const { start, end } = time.span
      if (time.start === null || (time.kind !== 'point' && time.kind !== 'interval')) return []
      if (rangeAt(segments.outerQuotations, start)) return []
      const sentence = rangeAt(segments.sentences, start)
      if (!sentence) return []
      const found = (noun: string | undefined, at: number): readonly DatedOccasion[] => [
        { noun: singular(noun), at, sentence, time, kind: 'occasion' },
      ]
      const after = nounNext.exec(text.slice(end, Math.min(sentence.end, end + reach)))
      if (after) return found(after[1], end + after[0].length)
      const before = text.slice(Math.max(sentence.start, start - reach), start)
      const last = findAll(before, occasionIn).at(-1)
      if (last && !breaks.test(before.slice(last.index + last[0].length)))
        return found(last.groups?.['noun'], start - before.length + last.index)
      const deed = findAll(before, deedIn).at(-1)
      if (deed && !breaks.test(before.slice(deed.index + deed[0].length))) {
        const kind = isReportingVerb(deed[0]) || deed[0] === 'told' ? 'saying' : 'deed'
        return [{ noun: '', at: start - before.length + deed.index, sentence, time, kind }]
      }
      if (!opening.test(text.slice(sentence.start, start))) return []
      const rest = text.slice(end, Math.min(sentence.end, end + reach))
      const [next] = findAll(rest, occasionIn)
      return next && !breaks.test(rest.slice(0, next.index))
        ? found(next.groups?.['noun'], end + next.index)
        : []
    })
    .toSorted((a, b) => a.at - b.at)
}

/** The nouns of occasion that some words name as known or as the speaker's own: "at the hearing", "the lawsuit", in the singular. */
export const knownOccasions = (words: string): readonly string[] =>
  findAll(words, known).flatMap((match) => {
    const noun = match.groups?.['noun'] ?? ''
    // "The debates" are not one of them.
    return /[^s]s$/.test(noun) && noun !== 'remarks' ? [] : [singular(noun)]
  })

/** How far from a time its occasion is looked for, in UTF-16 code units. */
const reach = 90

const singular = (noun = ''): string =>
  noun
    .toLowerCase()
    .replace(/(?<=[a-z]{3})(?<!s)s$/, '')
    .replace(/speeche$/, 'speech')
    .replace(/^lawsuit$/, 'suit')

const nouns = tenseWords.occasions.toSorted((a, b) => b.length - a.length).join('|')
const nounNext = new RegExp(
  `^(?:['’]s?)?\\s(?:(?!(?:after|before|during|following|in|at|of|for|with|and|to|by|from|on)\\b)[\\w-]{1,20} ){0,2}?(${nouns})\\b`,
)
/** A noun of occasion, or a verb that tells of one. */
const occasionIn = new RegExp(
  `\\b(?:(?<noun>${nouns})|${saidWords.occasionVerbs.join('|')})\\b`,
  'g',
)
const deedIn = new RegExp(`\\b(?:[a-z]{2,}ed|${tenseWords.past.join('|')})\\b`, 'g')
const opening = /^(?:(?:and|but|then),? )?(?:(?:in|on|late|early) ){0,2}(?:the )?$/i
const known = new RegExp(
  `(?:^|\\s)(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|same) (?:[\\w’'-]{1,20} ){0,2}?(?<noun>${nouns})\\b`,
  'g',
)
/** What stands between an occasion and a time that is not its own. */
const breaks =
  /[;:!?"“”\n]|\b(?:who|whose|where|when|that|after|before|since|until|while|as|because|if|but|and|said|says|told)\b/i

/** An occasion whose day cannot be known if it is not told: "in an interview", "at a recent rally", "in his memoir". */
export const undatedOccasion = new RegExp(
  `(?:^|\\s)(?:in|at|during|on|for|by|via|through|from) (?:an?|the|his|her|their|its|one|another|[\\w.]{2,20}['’]s?)(?: (?:(?!(?:and|or|for|of|to|with|in|on|at|by|from|as|that|than)\\b)[\\w’'-]{1,20} ){0,3}?(?:${saidWords.undatedOccasions.join('|')})| (?:${saidWords.otherTimes.join('|')}) (?:[\\w’'-]{1,20} ){0,2}?(?:${nouns}))(?![\\w-])`,
  'i',
)
