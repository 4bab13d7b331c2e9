import type { NameMention } from './name-mention.ts'
import { makeSpan, type Range } from '../../text/index.ts'
import { genderOfGivenName } from '../lexicon/given-names.ts'
import { auxiliariesThatAreNames, notNames } from '../lexicon/word-lists.ts'

/**
 * Whether a sentence is a headline whose every word is capitalised ("Lind Says Talks Will Go On"): its capitals tell
 * nothing. Names in it are known by the rest of the report.
 */
export function isHeadline(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, Math.min(end, start + 300)).match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  const long = words.slice(1).filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  const verbs = words.slice(1).some((word) => word.length > 3 && /^\p{Ll}/u.test(word))
  // What begins with a small letter goes on a sentence: «“It is safe,”⏎said Director Ann Lind Moe».
  if (/^["“‘']?\p{Ll}/u.test(text.slice(start, start + 2))) return false
  // A headline is a line of its own.
  const isLine =
    /(?:^|\n)\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s{0,3}(?:\n|$)/.test(text.slice(end, end + 4))
  return (
    isLine &&
    words.length >= 5 &&
    long.length >= 3 &&
    capitals.length >= long.length * 0.8 &&
    (!verbs || capitals.length >= 6)
  )
}

/** In a headline: two words of which the first is a known given name. They count where the report bears them out. */
export function findHeadlineNames(text: string, sentence: Range): readonly NameMention[] {
  const headline = text.slice(sentence.start, sentence.end)
  const asks = /\?[^\p{L}\p{N}]*$/u.test(headline)
  // A word that begins no name may stand before one that does: "Did Ann Lind Know?"
  let named = 0
  return [...headline.matchAll(pairPattern)].flatMap((match) => {
    const [given, surname = ''] = match
    if (match.index < named) return []
    const words = `${given} ${surname}`
    const gender = genderOfGivenName(given)
    if (gender === null || notNames.has(surname.toLowerCase())) return []
    // "Will Lind Stay on the Board?"
    if (asks && match.index === 0 && auxiliariesThatAreNames.has(given.toLowerCase())) return []
    named = match.index + words.length
    const start = sentence.start + match.index
    return {
      span: makeSpan(text, start, start + words.length),
      title: null,
      given: [given.toLowerCase()],
      surname: surname.toLowerCase().replaceAll('’', "'"),
      suffix: null,
      gender,
      genderTold: false,
      startsSentence: match.index === 0,
      isSure: false,
      isLearned: false,
    }
  })
}

const pairPattern = /(?<![\p{L}-])\p{Lu}\p{Ll}+(?= (\p{Lu}[\p{L}-]+)(?!['’\p{L}]))/gu
