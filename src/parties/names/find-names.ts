import { type NameMention } from './name-mention.ts'
import { joinNames, noMentions, readLearnedNames, type LearnedMention } from './learned-names.ts'
import type { Mentions } from '../../data-model/index.ts'
import { covers, type Range } from '../../text/index.ts'
import { findHeadlineNames, isHeadline } from './find-headline-names.ts'
import { findWordRuns, type NameWord } from './find-word-runs.ts'
import { genderOfGivenName } from '../lexicon/given-names.ts'
import { isName } from './is-name.ts'
import { isFirmSoFar, isToldThing } from './is-told-thing.ts'
import { makeMention, roleBefore } from './make-mention.ts'
import { readLearned } from './read-learned.ts'
import { opensWithVerb } from './opens-with-verb.ts'
import {
  countries,
  institutions,
  notNames,
  persons,
  shipPrefixes,
  stopWords,
  suffixes,
  titles,
  wordsThatAreSurnames,
} from '../lexicon/word-lists.ts'

/**
 * The names of persons in a text, in order: runs of capitalised words in one sentence, less titles before them
 * and less what is known to be no name (countries, institutions, days). A run that only may be a person
 * is given too, with `isSure` false. The lines of `listed`, the head of a transcript, name persons and are no headlines.
 * `mentions` are those that the head for mentions finds.
 */
export function findNames(
  text: string,
  sentences: readonly Range[],
  listed: Range | null = null,
  mentions: Mentions = noMentions,
): readonly NameMention[] {
  const learned = readLearnedNames(mentions)
  const openers = new Map<string, boolean>()
  // Looked for once a word: it may take the whole text.
  const opens = (word: string): boolean => {
    const known = openers.get(word) ?? mayOpen(text, word)
    openers.set(word, known)
    return known
  }
  const find = (surnames: ReadonlySet<string>) => {
    const ruled: NameMention[] = []
    const found: LearnedMention[] = []
    for (const sentence of sentences) {
      if (isHeadline(text, sentence) && !(listed && covers(listed, sentence))) {
        for (const mention of findHeadlineNames(text, sentence)) ruled.push(mention)
        continue
      }
      const runs = findWordRuns(text, sentence)
      for (const run of runs) {
        const mention = readRun(text, run, sentence.start, surnames, opens)
        if (mention) ruled.push(mention)
      }
      for (const one of learned.personsFrom(sentence)) {
        const mention = readLearned(text, one, runs, sentence, opens)
        if (mention) found.push({ ...mention.span, mention, probability: one.probability })
      }
    }
    return joinNames(ruled, found, learned)
  }
  const names = find(new Set())
  // "Valeska Paris, a teacher, … Paris said": what is a place elsewhere is a surname here.
  const odd = new Set(
    names.flatMap(({ surname, given }) => (given.length > 0 && isOdd(surname) ? surname : [])),
  )
  return odd.size > 0 ? find(odd) : names
}

const isOdd = (surname: string): boolean =>
  notNames.has(surname) && !wordsThatAreSurnames.has(surname)

/** The person that a run of words names, null where it names none. */
function readRun(
  text: string,
  run: readonly NameWord[],
  sentenceStart: number,
  surnames: ReadonlySet<string>,
  opens: (word: string) => boolean,
): NameMention | null {
  if (opensWithVerb(text, run, sentenceStart)) {
    return run.length > 1 ? readRun(text, run.slice(1), sentenceStart, surnames, opens) : null
  }
  const start = findNameStart(run)
  if (run.some(({ plain }) => shipPrefixes.has(plain))) return null
  // "Nadia Okell of the Institute": the name ends before what its bearer is of.
  const of = run.findIndex(({ plain }, index) => index > start && plain === 'of')
  if (endsInCountry(text, of < 0 ? run : run.slice(0, of))) return null
  const words = withoutOccasion(run.slice(start, of < 0 ? run.length : of))
  const core = words.filter(({ plain }) => !suffixes.has(plain))
  const last = core.at(-1)
  const first = core[0]
  const before = run.slice(0, start)
  const isOddSurname =
    last !== undefined &&
    (surnames.has(last.plain) || (core.length > 1 && isToldOf(text, last.end)))
  if (!first || !last || !isName(text.slice(first.start, last.end), core, before, isOddSurname))
    return null
  const role = roleBefore(text, run[0]?.start ?? 0)
  const mention = makeMention(text, words, before, role, sentenceStart, opens)
  const [given] = mention.given
  const named = given === undefined ? null : genderOfGivenName(given)
  if (named === null && isFirmSoFar(text, last.end)) return null
  return {
    ...mention,
    isSure:
      named !== null ||
      /^\p{L}(?:\.\p{L}){1,2}$/u.test(given ?? '') ||
      (core.length > 1 && (isToldOf(text, mention.span.end) || followsRole(text, first.start))) ||
      role !== null ||
      before.some(({ plain }) => titles.has(plain)),
  }
}

/** "Ann Lind Election Day": a known given name and a surname, then what is called after them. */
function withoutOccasion(words: readonly NameWord[]): readonly NameWord[] {
  const end = words.findIndex(({ plain }, index) => index >= 2 && notNames.has(plain))
  const isPerson = end > 0 && genderOfGivenName(words[0]?.plain ?? '') !== null
  return isPerson && !words.slice(end).some(({ plain }) => institutions.has(plain))
    ? words.slice(0, end)
    : words
}

/** Whether a word may only open a sentence: a verb's form ("Defending Lind"), or a word that the text has in small letters, too. */
const mayOpen = (text: string, word: string): boolean =>
  stopWords.has(word) || /(?:ing|ed|ly)$/.test(word) || text.includes(` ${word} `)

/** Whether what follows a name tells of a person: an age, "who", or an apposition with a role. */
function isToldOf(text: string, end: number): boolean {
  const after =
    /^, (?:(\d{2}),|(who)\b|((?:the|an?|his|her|\p{L}+['’]s?) [^,.;:]{3,60})[,.])/u.exec(
      text.slice(end, end + 80),
    )
  if (!after || isToldThing(text, end)) return false
  const words = after[3]?.toLowerCase().split(/[\s-]/) ?? []
  return after[3] === undefined || words.some((word) => persons.has(word) || titles.has(word))
}

/** Whether a role that one person has stands before a name as its apposition: "the head of the board, Ann Lind". */
function followsRole(text: string, start: number): boolean {
  const before =
    /\b(?:the|its|his|her|their) ((?:\p{Ll}+ ){0,2}?\p{Ll}+)(?: of [^,.;:]{2,40})?, $/iu.exec(
      text.slice(Math.max(0, start - 90), start),
    )
  return heads.has(before?.[1]?.split(' ').at(-1)?.toLowerCase() ?? '')
}
const heads = new Set([
  'head',
  'chief',
  'leader',
  'director',
  'chairman',
  'chairwoman',
  'spokesman',
  'spokeswoman',
])

/** Whether the last words of a run are the name of a country: "the United Arab Emirates". */
const endsInCountry = (text: string, run: readonly NameWord[]): boolean =>
  run.some(
    ({ start }, index) =>
      countries.has(text.slice(start, run.at(-1)?.end)) &&
      // "Chuck Jordan": a given name before it.
      !(index === run.length - 1 && genderOfGivenName(run[index - 1]?.plain ?? '') !== null),
  )

/**
 * Where in a run the name starts: after words that only start sentences, after titles and what they are of
 * ("Secretary of State", "Minister for Trade"), after adjectives of country before them.
 */
function findNameStart(run: readonly NameWord[]): number {
  let start = 0
  while (start < run.length - 1 && stopWords.has(run[start]?.plain ?? '')) start++
  // "the United States Hamdullah Mohib": what an office is to.
  while (run.length - start > 2 && notNames.has(run[start]?.plain ?? '')) start++
  for (let index = start; index < run.length; index++) {
    const { plain } = run[index] ?? { plain: '' }
    const isTitle = titles.has(plain)
    const isOf = plain === 'of' && titles.has(run[index - 1]?.plain ?? '')
    if (isOf) {
      // What the office is of: one word, or more until two or a known given name are left.
      let next = index + 1
      if (run[next]?.plain === 'the') next++
      next++
      while (run.length - next > 2 && genderOfGivenName(run[next]?.plain ?? '') === null) next++
      start = Math.min(next, run.length)
      index = start - 1
    } else if (isTitle && index < run.length - 1) start = index + 1
  }
  // "Rival Ann Lind", "Wells Fargo chief Ann Lind": three words or more, of which a later one is a known given name.
  const of = run.findIndex(({ plain }, index) => index > start && plain === 'of')
  const end = of < 0 ? run.length : of
  const givenName = run.findIndex(
    ({ plain }, index) => index >= start && genderOfGivenName(plain) !== null,
  )
  return givenName > start && end - givenName >= 2 ? givenName : start
}
