import type { Span } from '../../text/index.ts'
import { genderOfGivenName } from '../lexicon/given-names.ts'
import { knownBySurname } from '../lexicon/word-lists.ts'
import { isCompanyName } from '../names/is-company-name.ts'
import { isCredited } from '../names/is-credited.ts'
import { isPlace } from '../names/is-place.ts'
import { followsThing } from '../names/is-told-thing.ts'
import type { NameMention } from '../names/name-mention.ts'
import { readSource } from '../sources/read-source.ts'

/** Whether a name that nothing else told of is that of a person who speaks in a source. */
export function speaksInSource(text: string, source: Span, mention: NameMention): boolean {
  const { span, given } = mention
  const before = source.text.slice(0, Math.max(0, span.start - source.start))
  return (
    span.end <= source.end &&
    (mention.isSure || span.text !== source.text || isPersonal(text, mention)) &&
    (given.length > 0 || isPersonal(text, mention)) &&
    !(
      given.length === 0 &&
      (isPlace(text, span) || isCompanyName(text, mention) || isInverted(text, span.end))
    ) &&
    !followsThing(text, span.start) &&
    !/\b(?:including|such as|like)\b/.test(before) &&
    !(given.length > 0 ? /^the $/i : /^the\b/i).test(before) &&
    readSource(source, [mention]).kind === 'names'
  )
}

/**
 * Whether the head for mentions is sure that a name of one word is a person's, takes it for nothing else elsewhere
 * (`others`: what it takes for no person's), and nothing around it tells of a place or a thing.
 */
export const isPersonAlone = (
  text: string,
  mention: NameMention,
  others: ReadonlySet<string>,
): boolean =>
  mention.isLearned &&
  mention.isSure &&
  !others.has(mention.span.text) &&
  !isPlace(text, mention.span) &&
  !isCompanyName(text, mention) &&
  !isInverted(text, mention.span.end) &&
  !followsThing(text, mention.span.start)

/** Whether a given name follows a surname, as in a list of books: "Lind, Ann." */
const isInverted = (text: string, end: number): boolean =>
  /^, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:\.| and) /u.test(text.slice(end, end + 60))

/** Whether something beside a name that nothing else told tells of a person: a given name, a label, "he", "she" or "who" soon after. */
const isPersonal = (text: string, { span, given }: NameMention): boolean => {
  const { text: name, start, end } = span
  return (
    genderOfGivenName(given[0] ?? name) !== null ||
    knownBySurname.has(name.toLowerCase()) ||
    // "LIND: Why?": the label of a turn; "Image: Lind.": a credit.
    text[end] === ':' ||
    isCredited(text, start) ||
    (given.length > 0 && bearsSurname(text, name)) ||
    /\b(?:he|she|his|her|him|who)\b/i.test(text.slice(end, end + 300))
  )
}

/** Whether the last word of a name stands without the others elsewhere: "Hedge" of Zero Hedge does not. */
function bearsSurname(text: string, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const parts = text.replaceAll(name, '')
  return parts.includes(` ${surname}`) || parts.includes(`\n${surname}`)
}
