import type { FoundName } from '../../data-model/index.ts'
import { overlaps, type Range } from '../../text/index.ts'
import { isHonorific, persons, suffixes, titles } from '../lexicon/word-lists.ts'
import { findWordRuns, type NameWord } from './find-word-runs.ts'
import { isName } from './is-name.ts'
import { followsThing, isToldThing } from './is-told-thing.ts'
import { leastSure } from './learned-names.ts'
import { makeMention, roleBefore } from './make-mention.ts'
import type { NameMention } from './name-mention.ts'

/** The person whose name the head for mentions finds; null if no word of it can be one. */
export function readLearned(
  text: string,
  { span, probability }: FoundName,
  runs: readonly (readonly NameWord[])[],
  sentence: Range,
  opens: (word: string) => boolean,
): NameMention | null {
  const run = runs.find((one) => one.some((word) => overlaps(word, span))) ?? []
  const within = findWordRuns(text, span).flat()
  // "Dr. Lind", "Sheikh Khalid": what only comes before names is no part of one.
  const courtesy = within.findIndex(({ plain }) => !isHonorific(plain))
  const words = courtesy < 0 ? [] : within.slice(courtesy)
  const [first] = words
  if (!first || words.every(({ plain }) => suffixes.has(plain))) return null
  // "EFA": an acronym is no person's name.
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(text.slice(first.start, first.end))) return null
  const before = run.filter(({ end }) => end <= first.start)
  const role = before.length === 0 ? roleBefore(text, first.start) : null
  const core = words.filter(({ plain }) => !suffixes.has(plain))
  const letters = text.slice(first.start, core.at(-1)?.end ?? first.end)
  if (
    !isName(letters, core, before, false, true) ||
    isToldThing(text, span.end) ||
    followsThing(text, first.start)
  )
    return null
  const isTitled = before.some(({ plain }) => titles.has(plain) || persons.has(plain))
  const isTold = tellsOfPerson.test(text.slice(span.end, span.end + 200))
  return {
    ...makeMention(text, words, isTitled ? before : [], role, sentence.start, opens),
    isSure: probability >= leastSure || (words.length > 1 && isTold),
    // A name of one word may be a firm's, too: something else must tell of a person.
    isLearned: words.length > 1 || isTitled || isTold,
  }
}

const tellsOfPerson =
  /^(?:, (?:\d{1,3}|who|the|an?|his|her) )|\b(?:he|she|his|her|him|himself|herself)\b/i
