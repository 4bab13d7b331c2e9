import type { Anonymity, AnonymityReason, UnnamedDescription } from '../../data-model/index.ts'
import { anonymityReason } from '../../english/anonymity-reason.ts'
import { makeSpan, type Range, type Span } from '../../text/index.ts'
import { countries, institutions } from '../lexicon/word-lists.ts'

/** The description of an unnamed source, from its own words and the sentence around it. */
export function describeUnnamed(text: string, source: Span, sentence: Range): UnnamedDescription {
  const words = source.text.replace(/[,;:]$/, '')
  const rank =
    /\b(?:senior|top|high-ranking|high-level|ranking|former|retired|current|serving|junior|mid-level|unnamed|anonymous)\b/i.exec(
      words,
    )?.[0] ?? null
  const role =
    /\b(officials?|spokes(?:man|woman|person|people)|diplomats?|sources?|aides?|advis[eo]rs?|lawmakers?|officers?|soldiers?|sailors?|people|person|members?|experts?|analysts?|investigators?|executives?|ministers?|commanders?|witness(?:es)?|authorit(?:y|ies)|envoys?|negotiators?|employees?|operatives?|strategists?)\b/i.exec(
      words,
    )?.[0] ?? null
  const named =
    /((?:\p{Lu}[\p{L}.’'&-]*\s){1,5})\p{Ll}/u
      .exec(
        words.replace(/^(?:The|A|An|Two|Three|Four|Several|Some|One|Senior|Top|Former)\s/, ''),
      )?.[1]
      ?.trim() ?? null
  const after =
    /\b(?:for|of|from|at|in|with) (?:the )?((?:\p{Lu}[\p{L}.’'&-]*\s?){1,5}|(?:ministry|embassy|department|campaign|agency|government|committee|army|navy|police|company)\b)/u
      .exec(words)?.[1]
      ?.trim() ?? null
  const country = nationOf(named) ?? nationOf(after)
  const bare = (value: string | null) =>
    value === null || value === country ? null : value.replace(country ? `${country} ` : '', '')
  return {
    rank,
    role,
    institution: bare(named) ?? bare(after) ?? institutionNoun(words),
    country,
    anonymity: findAnonymity(text, sentence),
  }
}

/** The first word of a name where it is a country or the adjective of one. */
function nationOf(name: string | null): string | null {
  if (name === null) return null
  const first = name.split(' ')[0] ?? ''
  if (countries.has(name)) return name
  return countries.has(first) ||
    /^(?:U\.S\.|US|U\.K\.|UK|EU|E\.U\.)$/.test(first) ||
    /^\p{Lu}\p{Ll}{2,}(?:ian|ish|ese|ani|aqi|eli|ch|can)$/u.test(first)
    ? first
    : null
}

/** "defense", "intelligence", "military" before the role. */
function institutionNoun(words: string): string | null {
  const match =
    /\b(defen[cs]e|intelligence|military|security|navy|naval|army|government|ministry|embassy|campaign|administration|police|court|party|company|union|industry|law enforcement)\b/i.exec(
      words,
    )?.[0]
  if (match) return match
  return (
    words
      .toLowerCase()
      .split(/\s/)
      .find((word) => institutions.has(word)) ?? null
  )
}

/** The reason that the rest of a sentence gives: "an aide who feared retaliation asked not to be named". */
function reasonBeside(sentence: string): AnonymityReason {
  const reason = anonymityReason(sentence)
  return reason === 'fear' || reason === 'not-authorised' ? reason : 'none-given'
}

function findAnonymity(text: string, { start, end }: Range): Anonymity | null {
  const match = condition.exec(text.slice(start, end))
  if (!match) return null
  const words = match[0].trimEnd().replace(/,$/, '')
  const span = makeSpan(text, start + match.index, start + match.index + words.length)
  const reason = anonymityReason(words)
  return { span, reason: reason === 'none-given' ? reasonBeside(text.slice(start, end)) : reason }
}

const clause = '(?:(?! (?:and|but) )[^.;,“”"]){0,80}(?:,? because [^.;,“”"]{0,160})?'
const condition = new RegExp(
  `(?:on|under) (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they|it) not be (?:named|identified|quoted))${clause}` +
    `|(?:asked|asking|declined|requested|requesting) not to be (?:named|identified)${clause}` +
    `|speaking anonymously${clause}|was not authori[sz]ed to ${clause}`,
  'u',
)
