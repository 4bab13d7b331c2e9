import type { Authority } from '../../data-model/index.ts'
import { rangeAt, type Span } from '../../text/index.ts'
import { farthest } from '../discourse/salience.ts'
import { choosePair, takePair } from './choose-pair.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { isInstitution } from '../discourse/institution.ts'
import { findPlural, findPluralBefore } from '../sources/find-plural.ts'
import { isAdjacent, isCalledSo, readNounBefore } from '../sources/read-relative.ts'
import {
  isNamed,
  type Resolution,
  type Speaking,
  type UnnamedSpeaker,
} from '../discourse/referent.ts'
import type { Gender } from '../lexicon/word-lists.ts'

/** Whom a pronoun that is a source stands for; `word` is the pronoun, small. */
export function choosePronoun(discourse: Discourse, source: Span, word: string): Resolution {
  if (firstPerson.has(word)) return chooseFirstPerson(discourse, source, word)
  const asked =
    word === 'you' || word === 'your' || word === 'yours' ? askedIn(discourse, source) : null
  if (asked) return discourse.settle(source, [{ who: asked, score: 1 }])
  if (word === 'one') return discourse.takeUnnamed(source, 'unnamed', word)
  if (several.has(word)) return discourse.takeUnnamed(source, 'collective', word)
  if (relative.has(word)) return chooseRelative(discourse, source)
  const gender = genders.get(word)
  if (gender) {
    const taken = namedJustBefore(discourse, source)
    if (taken) return discourse.settle(source, [{ who: taken, score: 1 }])
    const reached = discourse
      .inReach(source, farthest)
      .filter((who) =>
        isNamed(who)
          ? who !== discourse.author && !discourse.kin.isDead(who, source.start)
          : who.authority === 'unnamed' && !isLabel(discourse, who),
      )
    return discourse.settle(
      source,
      discourse.score(subjects.has(word) ? 'pronoun' : 'oblique', reached, source, gender),
    )
  }
  return chooseThings(discourse, source, word)
}

/** Whether somebody without a name is known by the label of a turn alone: a third person in it is somebody else. */
const isLabel = ({ segments: { transcript } }: Discourse, { mentions }: UnnamedSpeaker): boolean =>
  transcript !== null &&
  mentions.every((one) => transcript.turns.some(({ label }) => label.start === one.start))

/** Who is interviewed, where a paragraph before the interview is nothing but a quotation. */
function displayedIn({ text, segments, interview }: Discourse, source: Span): NamedPerson | null {
  const paragraph = rangeAt(segments.paragraphs, source.start)
  const quotation = rangeAt(segments.outerQuotations, source.start)
  if (!interview || !paragraph || !quotation || source.start >= interview.start) return null
  const isAll =
    text.slice(paragraph.start, paragraph.end).trim().length <= quotation.end - quotation.start
  return isAll ? interview.interviewee : null
}

/** Whom a sentence names at its start and then takes up by a pronoun: "The head of the board, Ann Lind, she has explained". */
function namedJustBefore(
  { text, segments, appearances }: Discourse,
  source: Span,
): Speaking | null {
  const before = appearances.lastInSentence(source.start)
  const sentence = rangeAt(segments.sentences, source.start)
  if (!before || !sentence || text.slice(before.end, source.start) !== ', ') return null
  const start = text.slice(sentence.start, before.start)
  return /^(?:(?:And|But|So|Now),? )?(?:[Tt]he [^,]{3,40}, )$/.test(start) ? before.who : null
}

/** "I" in a quotation is who says it; elsewhere who wrote the letter or the article, where the text tells. */
function chooseFirstPerson(discourse: Discourse, source: Span, word: string): Resolution {
  const isOne = singular.has(word)
  const writer =
    rangeAt(discourse.letters, source.start)?.signer ??
    talkerIn(discourse, source) ??
    discourse.author
  const isQuoted = rangeAt(discourse.segments.outerQuotations, source.start) !== null
  const who =
    introducerOf(discourse, source) ??
    speakerOfQuotation(discourse, source) ??
    (isOne ? (isQuoted ? displayedIn(discourse, source) : writer) : null)
  if (who) return discourse.settle(source, [{ who, score: 1 }])
  return isQuoted
    ? discourse.settle(source, [])
    : discourse.takeUnnamed(source, isOne ? 'unnamed' : 'collective', word)
}

/** Whom "you" of a question means in an interview; null elsewhere. */
const askedIn = ({ interview }: Discourse, { start }: Span): NamedPerson | null =>
  interview !== null && rangeAt(interview.questions, start) !== null ? interview.interviewee : null

/** Who speaks where a source stands in an interview; null elsewhere, and where the asker has no name. */
function talkerIn({ interview }: Discourse, { start }: Span): NamedPerson | null {
  if (interview === null || start < interview.start) return null
  const asks = rangeAt(interview.questions, start) !== null
  return asks ? interview.interviewer : interview.interviewee
}

/** Who says a quotation by the words that lead to it: the only one whom «Ann Lind, a pilot, said, "…» or «Lind called it "odd":» names. */
function introducerOf({ text, segments, appearances }: Discourse, source: Span): Speaking | null {
  const quotation = rangeAt(segments.outerQuotations, source.start)
  if (!quotation) return null
  const before = text.slice(Math.max(0, quotation.start - 400), quotation.start)
  if (!/\b(?:said|says|told|added|wrote|replied|explained|recalled|noted)[,:] $|:\s+$/.test(before))
    return null
  const at = quotation.start - (before.length - before.trimEnd().length) - 1
  const named = appearances
    .within(at, 0)
    .filter(({ who, quoted, end }) => isNamed(who) && !quoted && end < at)
  const [who, ...others] = new Set(named.map((one) => one.who))
  return who && others.length === 0 ? who : null
}

function speakerOfQuotation({ segments, last }: Discourse, source: Span): Speaking | null {
  const quotation = rangeAt(segments.outerQuotations, source.start)
  const near =
    quotation &&
    last?.content.some(
      (span) => span.start < quotation.end + 200 && quotation.start - 200 < span.end,
    )
  return near ? (last?.who[0] ?? null) : null
}

/** "who": the one named right before it, but for an apposition; or those whom the noun before it tells of. */
function chooseRelative(discourse: Discourse, source: Span): Resolution {
  const { text } = discourse
  const isThing = /^(?:which|that)$/i.test(source.text)
  const before = isThing
    ? discourse.appearances.lastInSentence(source.start)
    : discourse.appearances.lastInSentence(source.start, (who) => !isInstitution(who))
  const between = before ? text.slice(before.end, source.start) : ''
  if (before && !(isThing && isNamed(before.who)) && isAdjacent(between))
    return discourse.settle(source, [{ who: before.who, score: 1 }])
  const called = discourse.appearances
    .within(source.start, 0)
    .findLast(({ who, end }) => isNamed(who) && isCalledSo(text.slice(end, source.start)))
  if (called && !isThing) return discourse.settle(source, [{ who: called.who, score: 1 }])
  const noun = readNounBefore(text, source)
  return noun
    ? discourse.takeUnnamed(source, noun.authority, noun.role)
    : discourse.settle(source, [])
}

/** "it", "they": an institution, a document or several persons without names; "they" may be two with names, too. */
function chooseThings(discourse: Discourse, source: Span, word: string): Resolution {
  const { last } = discourse
  const near = discourse.inReach(source, 2)
  if (word === 'they' && last && last.who.length > 1 && last.who.every((who) => near.includes(who)))
    return takePair(source, last.who)
  const plural =
    word === 'they' ? findPlural(discourse.text, discourse.segments, source.start) : null
  if (plural) return discourse.takeUnnamed(source, plural.authority, plural.role)
  const kinds: readonly Authority[] = /^(?:it|its|this)$/.test(word)
    ? ['institution', 'document']
    : ['collective', 'institution']
  const things = discourse
    .inReach(source, farthest)
    // Those who ask in a transcript are not whom they tell of.
    .filter(
      (who) =>
        !isNamed(who) &&
        kinds.includes(who.authority) &&
        !(discourse.segments.transcript && who.role === 'reporters') &&
        // "They" seldom takes up an institution that has not spoken.
        (word !== 'they' || !isInstitution(who) || discourse.last?.who.includes(who)),
    )
  const settled = discourse.settle(source, discourse.score('mention', things, source, null))
  if (settled.speakers.length > 0 || word !== 'they') return settled
  const single = findTheyForOne(discourse, source)
  if (single) return discourse.settle(source, [{ who: single, score: 1 }])
  const before = findPluralBefore(discourse.text, discourse.segments, source.start)
  return before
    ? discourse.takeUnnamed(source, before.authority, before.role)
    : choosePair(discourse, source)
}

/** The one person near by of whom the text says that "they" is used of one; null without such a one. */
function findTheyForOne(discourse: Discourse, source: Span): NamedPerson | null {
  const told = discourse
    .inReach(source, farthest)
    .filter(isNamed)
    .filter(({ mentions }) =>
      mentions.some(({ span }) => usesThey.test(discourse.text.slice(span.end, span.end + 120))),
    )
  const [only, ...others] = told
  return only && others.length === 0 ? only : null
}

const usesThey =
  /^[^.!?]{0,80}\b(?:non-?binary|genderqueer|gender-?fluid|agender|they\/them|us(?:es|ing) (?:the pronouns? )?[“"]?they\b)/iu

const genders = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
])
const subjects = new Set(['he', 'she'])
const firstPerson = new Set(['i', 'me', 'my', 'we', 'us', 'our'])
const singular = new Set(['i', 'me', 'my'])
const several = new Set(['you', 'some', 'many', 'several', 'others', 'both'])
const relative = new Set(['who', 'whom', 'whose', 'which', 'that'])
