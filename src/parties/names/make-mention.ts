import { makeSpan, type Span } from '../../text/index.ts'
import { genderOfGivenName } from '../lexicon/given-names.ts'
import {
  genderOfWord,
  isHonorific,
  particles,
  persons,
  stopWords,
  suffixes,
  titles,
} from '../lexicon/word-lists.ts'
import type { NameWord } from './find-word-runs.ts'
import type { NameMention } from './name-mention.ts'

/** What words that name a person tell of the name; `before` are the words of the run before it, its titles among them. */
export function makeMention(
  text: string,
  words: readonly NameWord[],
  before: readonly NameWord[],
  role: Span | null,
  sentenceStart: number,
  opens: (word: string) => boolean,
): NameMention {
  const core = words.filter(({ plain }) => !suffixes.has(plain))
  const first = core[0] ?? words[0]
  if (!first) throw new RangeError('a name has a word')
  // "Al Sharpton" has a given name, "al-Maliki" and "De Blasio" a particle.
  const particle = core.findIndex(
    ({ plain }, index) =>
      particles.has(plain) && !(plain === 'al' && index === 0 && core.length > 1 && first.capital),
  )
  const split = particle >= 0 ? particle : core.length - 1
  const given = core.slice(0, split).map(({ plain }) => plain)
  const end = words.at(-1)?.end ?? first.end
  const titleStart = findTitleStart(before)
  const named = given[0] === undefined ? null : genderOfGivenName(given[0])
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
      (core.length === 1 || opens(first.plain)),
    isSure: false,
    isLearned: false,
  }
}

/**
 * Where the titles before a name start: not with what they are of ("Friends of Mr. Lind", "the secretary for Trade Mr. Lind": at "Mr.").
 */
function findTitleStart(before: readonly NameWord[]): number | undefined {
  const of = before.findLastIndex(
    ({ plain }, index) => plain === 'of' && !titles.has(before[index - 1]?.plain ?? ''),
  )
  const rest = before.slice(of + 1)
  const honorific = rest.findIndex(({ plain }) => isHonorific(plain))
  const isTitled = rest.slice(0, honorific).some(({ plain }) => titles.has(plain))
  return honorific > 0 && !isTitled
    ? rest[honorific]?.start
    : rest.find(({ plain }) => !stopWords.has(plain))?.start
}

/** A role in small letters right before a name: "spokeswoman" in "the spokeswoman Ann Lind", "former finance minister"; null without one. */
export function roleBefore(text: string, start: number): Span | null {
  const match =
    /((?:(?:former|deputy|vice|acting|late|onetime) |ex-)(?:\p{L}[\p{L}-]* ){0,3}?)?(\p{Ll}[\p{L}-]{2,30}) $/iu.exec(
      text.slice(Math.max(0, start - 70), start),
    )
  const [, qualifier = '', word] = match ?? []
  return word && persons.has(word)
    ? makeSpan(text, start - 1 - word.length - qualifier.length, start - 1)
    : null
}

/** "Jr." keeps its full stop. */
const suffixEnd = (text: string, end: number): number =>
  text[end] === '.' && /(?:Jr|Sr)$/.test(text.slice(end - 2, end)) ? end + 1 : end
