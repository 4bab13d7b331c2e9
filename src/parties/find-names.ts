import { covers, makeSpan, type Range, type Span } from '../text/index.ts'
import { findHeadlineNames, isHeadline } from './find-headline-names.ts'
import { genderOfGivenName } from './given-names.ts'
import { isName } from './is-name.ts'
import {
  countries,
  genderOfWord,
  institutions,
  notNames,
  particles,
  persons,
  shipPrefixes,
  stopWords,
  suffixes,
  titles,
  wordsThatAreSurnames,
  type Gender,
} from './word-lists.ts'

/** A place in a text where a person is named. */
export interface NameMention {
  /** The name alone, without titles: "John Kirby". */
  readonly span: Span
  /** The titles before it, with what they are of: "Secretary of State"; null where there are none. */
  readonly title: Span | null
  /** All but the surname, small, in order; empty for a surname alone. */
  readonly given: readonly string[]
  /** The surname, small, with its particles. */
  readonly surname: string
  /** "jr", "sr", "iii"; null without one: father and son are two. */
  readonly suffix: string | null
  /** As honorific, title or given name tell it. */
  readonly gender: Gender | null
  /** Whether an honorific or a title tells the gender, not the given name alone. */
  readonly genderTold: boolean
  /** Whether its capital may be that of a sentence's start. */
  readonly startsSentence: boolean
  /** Whether its looks alone make it a person: a known given name, an honorific or a title before it. */
  readonly isSure: boolean
}

/**
 * The names of persons in a text, in order: runs of capitalised words in one sentence, less titles before them
 * and less what is known to be no name (countries, institutions, days). A run that only may be a person
 * is given too, with `isSure` false. The lines of `listed`, the head of a transcript, name persons and are no headlines.
 */
export function findNames(
  text: string,
  sentences: readonly Range[],
  listed: Range | null = null,
): readonly NameMention[] {
  const find = (surnames: ReadonlySet<string>) =>
    sentences.flatMap((sentence) =>
      isHeadline(text, sentence) && !(listed && covers(listed, sentence))
        ? findHeadlineNames(text, sentence)
        : findRuns(text, sentence).flatMap(
            (run) => readRun(text, run, sentence.start, surnames) ?? [],
          ),
    )
  const names = find(new Set())
  // "Valeska Paris, a teacher, … Paris said": what is a place elsewhere is a surname here.
  const odd = new Set(
    names.flatMap(({ surname, given }) => (given.length > 0 && isOdd(surname) ? surname : [])),
  )
  return odd.size > 0 ? find(odd) : names
}

const isOdd = (surname: string): boolean =>
  notNames.has(surname) && !wordsThatAreSurnames.has(surname)

interface Word extends Range {
  /** Small, without a full stop at its end. */
  readonly plain: string
  readonly capital: boolean
}

/** Runs of capitalised words with single spaces between; small words of names and "of" may stand inside. */
function findRuns(text: string, sentence: Range): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  let run: Word[] = []
  let inNickname = false
  const close = () => {
    while (run.length > 0 && !run.at(-1)?.capital) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const match of text.slice(sentence.start, sentence.end).matchAll(wordPattern)) {
    const word = makeWord(text, sentence.start + match.index, match[0])
    const last = run.at(-1)
    // A full stop ends a run, but not after an initial or an abbreviated title.
    const gap = last ? text.slice(last.end, word.start) : ''
    const joined =
      gap === ' ' ||
      (gap === '. ' && last && isAbbreviated(last)) ||
      (gap === '.' && last && last.end - last.start === 1) ||
      inNickname
    // "Robert C. “Bobby” Lind": a nickname in quotation marks or brackets.
    inNickname = opensNickname.test(gap) && closesNickname.test(text.slice(word.end, word.end + 4))
    if (last && !joined && !inNickname) close()
    const inside =
      run.length > 0 &&
      (particles.has(word.plain) || (word.plain === 'the' && last?.plain === 'of'))
    if (word.capital || inside) run.push(word)
    else close()
    if (/['’]s$/.test(match[0])) close()
  }
  close()
  return runs
}

function makeWord(text: string, start: number, raw: string): Word {
  const word = raw
    .replace(/['’]s$/i, '')
    .replace(/[.'’-]+$/, '')
    .replace(
      /(?<=\p{L}{3})-(?:led|style|like|backed|era|endorsed|appointed|inspired|friendly|owned|aligned|supporting|branded|approved)$/u,
      '',
    )
  const end = start + word.length
  return {
    ...makeSpan(text, start, end),
    plain: word.toLowerCase().replaceAll('’', "'"),
    capital:
      !/^(?:i|he|she|we|they|you|it|that|there|who)['’](?:ll|ve|d|m|re|s)$/i.test(word) &&
      /^(?:(?:al|el|bin|ibn)-|[dDlLO]['’])?\p{Lu}/u.test(word),
  }
}

const opensNickname = /^\.? ["“‘'(]$/
const closesNickname = /^,?["”’')] \p{Lu}/u

const isAbbreviated = ({ plain, start, end }: Word): boolean =>
  end - start === 1 ||
  /^\p{L}(?:\.\p{L}){1,3}$/u.test(plain) ||
  suffixes.has(plain) ||
  (plain.length <= 5 && titles.has(plain))

/** The person that a run of words names, null where it names none. */
function readRun(
  text: string,
  run: readonly Word[],
  sentenceStart: number,
  surnames: ReadonlySet<string>,
): NameMention | null {
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
  // "Al Sharpton" has a given name, "al-Maliki" and "De Blasio" a particle.
  const particle = core.findIndex(
    ({ plain }, index) =>
      particles.has(plain) && !(plain === 'al' && index === 0 && core.length > 1 && first.capital),
  )
  const split = particle >= 0 ? particle : core.length - 1
  const given = core.slice(0, split).map(({ plain }) => plain)
  const end = words.at(-1)?.end ?? last.end
  const titleStart = findTitleStart(before)
  const named = given[0] === undefined ? null : genderOfGivenName(given[0])
  const role = roleBefore(text, run[0]?.start ?? 0)
  const told =
    [...(role ? [{ plain: role.text.split(' ').at(-1) ?? '' }] : []), ...before]
      .map(({ plain }) => genderOfWord(plain))
      .find((gender) => gender !== null) ?? null
  return {
    span: makeSpan(text, first.start, suffixEnd(text, end)),
    title:
      titleStart === undefined
        ? role
        : makeSpan(text, role?.start ?? titleStart, before.at(-1)?.end ?? titleStart),
    given,
    surname: core
      .slice(split)
      .map(({ plain }) => plain)
      .join(' '),
    suffix: words.find(({ plain }) => suffixes.has(plain))?.plain ?? null,
    gender: told ?? named,
    genderTold: told !== null,
    startsSentence:
      !/\p{L}/u.test(text.slice(sentenceStart, first.start)) &&
      text[end] !== ':' &&
      (core.length === 1 || mayOpen(text, first.plain)),
    isSure:
      named !== null ||
      /^\p{L}(?:\.\p{L}){1,2}$/u.test(given[0] ?? '') ||
      (core.length > 1 && isToldOf(text, end)) ||
      role !== null ||
      before.some(({ plain }) => titles.has(plain)),
  }
}

/** "Ann Lind Election Day": a known given name and a surname, then what is called after them. */
function withoutOccasion(words: readonly Word[]): readonly Word[] {
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
  if (!after) return false
  const words = after[3]?.toLowerCase().split(/[\s-]/) ?? []
  return after[3] === undefined || words.some((word) => persons.has(word) || titles.has(word))
}

/** Where the titles before a name start: not with what they are of ("Friends of Mr. Lind": at "Mr."). */
function findTitleStart(before: readonly Word[]): number | undefined {
  const of = before.findLastIndex(
    ({ plain }, index) => plain === 'of' && !titles.has(before[index - 1]?.plain ?? ''),
  )
  return before.slice(of + 1).find(({ plain }) => !stopWords.has(plain))?.start
}

/** A role in small letters right before a name: "spokeswoman" in "the spokeswoman Ann Lind"; null without one. */
function roleBefore(text: string, start: number): Span | null {
  const match = /(\p{Ll}[\p{L}-]{2,30}) $/u.exec(text.slice(Math.max(0, start - 40), start))
  const word = match?.[1]
  return word && persons.has(word) ? makeSpan(text, start - 1 - word.length, start - 1) : null
}

/** Whether the last words of a run are the name of a country: "the United Arab Emirates". */
const endsInCountry = (text: string, run: readonly Word[]): boolean =>
  run.some(
    ({ start }, index) =>
      countries.has(text.slice(start, run.at(-1)?.end)) &&
      // "Chuck Jordan": a given name before it.
      !(index === run.length - 1 && genderOfGivenName(run[index - 1]?.plain ?? '') !== null),
  )

/** "Jr." keeps its full stop. */
const suffixEnd = (text: string, end: number): number =>
  text[end] === '.' && /(?:Jr|Sr)$/.test(text.slice(end - 2, end)) ? end + 1 : end

/**
 * Where in a run the name starts: after words that only start sentences, after titles and what they are of
 * ("Secretary of State", "Minister for Trade"), after adjectives of country before them.
 */
function findNameStart(run: readonly Word[]): number {
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

const wordPattern = /(?:\p{L}\.){2,4}|[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]{0,40}/gu
