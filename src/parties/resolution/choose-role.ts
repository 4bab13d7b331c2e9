import { firstEndingAfter, type Span } from '../../text/index.ts'
import { farthest } from '../discourse/salience.ts'
import { takePair } from './choose-pair.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { isOfCountry } from '../sources/is-of-country.ts'
import { isOfOtherParty, isOfParty, partyOf } from '../sources/political-party.ts'
import { decide, isNamed, type Resolution } from '../discourse/referent.ts'
import { genderAfter } from './gender-after.ts'
import { bearersOfRole, officePlace, presentRole } from '../sources/find-roles.ts'
import { genderOfWord, offices, variations } from '../lexicon/word-lists.ts'

/** A description that the text gives to nobody goes to one who is this far ahead of all others near by. */
const leastVariedMargin = 1

/** A bearer of a role so far off that its score is lower is not meant. */
const leastRoleScore = -5

/**
 * Whom a role that points to somebody means ("the minister"): who bears it, by their scores; else, for roles that news
 * uses in place of a name just given, the one person whom the last sentences are about.
 */
export function chooseRole(discourse: Discourse, source: Span, role: string): Resolution {
  const { text, people } = discourse
  const gender = genderOfWord(presentRole(role)) ?? genderAfter(discourse, source)
  // Whom the text has called the former minister is not the minister.
  const past = discourse.calledBy(`former ${role}`)
  // After "the company's president" the president is the other one.
  const owned = /['’]s /.test(source.text) ? null : discourse.calledBy(`own ${role}`)
  // "His lawyer" may be another's: only one who stands near is meant.
  const isOwned = /^(?:his|her|their|its) /i.test(source.text)
  const near = isOwned ? discourse.inReach(source, 3) : []
  // "Lind's spokesman" is not Lind, and nobody's variation.
  const possessors = new Set(discourse.namesIn(source).flatMap((name) => people.whose(name)))
  const ofOffice = ofKind(discourse, source, ofPlace(discourse, source, bearersOf(discourse, role)))
  const ofThis = ofOwner(discourse, source, ofOffice)
  // All who bear the role bear it of something else.
  if (ofOffice.length > 0 && ofThis.length === 0)
    return discourse.takeUnnamed(source, 'unnamed', role)
  const bearers = ofThis.filter(
    (who) =>
      who !== past &&
      !(who === owned && ofThis.length > 1) &&
      !possessors.has(who) &&
      (!isOwned || near.includes(who)) &&
      isOfCountry(text, source, who) &&
      !isOfOtherParty(text, source, who),
  )
  const same = discourse.unnamed.withRole('unnamed', role)
  // The only judge of a report is the judge, however far off.
  const isAlone = bearers.length === 1 && same.length === 0
  const scored = discourse
    .score('mention', [...bearers, ...same], source, gender, true)
    .filter((one) => isAlone || one.score >= leastRoleScore)
  if (scored.length > 0) {
    const resolution = discourse.settle(source, scored)
    const [who] = resolution.speakers
    if (who && isNamed(who) && role !== presentRole(role)) discourse.call(who, role)
    if (who && isNamed(who) && ofThis.length < ofOffice.length) discourse.call(who, `own ${role}`)
    return resolution
  }
  // "the band leader" is what it says.
  const isOfThing = /^the \p{Ll}+ (?:leader|host|star|executive|director)$/u.test(source.text)
  if (!variations.has(presentRole(role)) || possessors.size > 0 || isOwned || isOfThing)
    return chooseBelow(discourse, source, role) ?? discourse.takeUnnamed(source, 'unnamed', role)
  const before = discourse.calledBy(role)
  if (before) return discourse.settle(source, [{ who: before, score: 0 }])
  const candidate = candidacies.has(presentRole(role)) ? findCandidate(discourse, source) : null
  if (candidate) return discourse.settle(source, [{ who: candidate, score: 0 }])
  const varied = findVaried(discourse, source, role).filter((who) => who !== past)
  const { chosen, margin } = decide(discourse.score('mention', varied, source, gender))
  if (chosen && isNamed(chosen.who) && margin >= leastVariedMargin) {
    discourse.call(chosen.who, role)
    return discourse.settle(source, [chosen])
  }
  return varied.length === 0 || /^(?:spokes|offic)/.test(role)
    ? discourse.takeUnnamed(source, 'unnamed', role)
    : discourse.settle(source, [])
}

/** The persons to whom the text gives a role, or else the title that it may stand for; "the deputy governor" may be called the deputy alone. */
function bearersOf({ byRole }: Discourse, role: string): readonly NamedPerson[] {
  const bearers = bearersOfRole(byRole, role)
  if (bearers.length > 0) return bearers
  const others = role.startsWith('deputy ') ? ['deputy'] : (offices.get(role) ?? [])
  return others.flatMap((office) => byRole.get(office) ?? [])
}

/** Those of some bearers whose office has the words before the role, too: "the transport minister" is not the finance minister. */
function ofKind(
  { rolePhrases }: Discourse,
  source: Span,
  bearers: readonly NamedPerson[],
): readonly NamedPerson[] {
  const words = /^the (?:new |then |former )?((?:\p{Ll}[\p{Ll}-]+ ){1,2})\p{Ll}+$/iu.exec(
    source.text,
  )?.[1]
  if (words === undefined || bearers.length < 2) return bearers
  const own = bearers.filter((who) =>
    rolePhrases.get(who)?.some((phrase) =>
      words
        .trim()
        .split(' ')
        .every((word) => phrase.toLowerCase().includes(word.toLowerCase())),
    ),
  )
  return own.length > 0 ? own : bearers
}

/** The persons of the last sentences, but for those of whom they only name what is theirs. */
const findNear = ({ appearances }: Discourse, source: Span): readonly NamedPerson[] => {
  const near = appearances
    .within(source.start, 2)
    .flatMap(({ who, possessive }) => (isNamed(who) && !possessive ? who : []))
  return [...new Set(near)]
}

/** Those of some bearers whose office is that of what a source says: "the company's president" is not a country's. */
function ofOwner(
  { rolePhrases }: Discourse,
  source: Span,
  bearers: readonly NamedPerson[],
): readonly NamedPerson[] {
  const owner = /^(?:the|its|their) (\p{Ll}+)['’]s \p{Ll}/iu.exec(source.text)?.[1]
  if (owner === undefined || bearers.length < 1) return bearers
  const own = bearers.filter((who) =>
    rolePhrases.get(who)?.some((phrase) => phrase.toLowerCase().includes(owner)),
  )
  return own.length > 0
    ? own
    : bearers.filter((who) => (rolePhrases.get(who) ?? []).every((one) => !/ of /.test(one)))
}

/** A capitalised word before a role, small: "arbanian" of "the Arbanian prime minister"; null without one. */
const adjectiveBefore = (words: string): string | null =>
  /^the (\p{Lu}\p{Ll}{3,}) \p{Ll}/iu
    .exec(words)?.[1]
    ?.replace(/^\p{Ll}.*/u, '')
    .toLowerCase() || null

/** Those of some bearers whose office is of what a source says: "the mayor of Orsk" is not the mayor of Tielt. */
function ofPlace(
  { officePlaces }: Discourse,
  source: Span,
  bearers: readonly NamedPerson[],
): readonly NamedPerson[] {
  const place = officePlace(source.text) ?? adjectiveBefore(source.text)
  if (place === null) return bearers
  const stem = place.slice(0, Math.max(4, place.length - 3))
  const same = bearers.filter((who) =>
    [...(officePlaces.get(who) ?? [])].some((one) => one === place || one.startsWith(stem)),
  )
  return same.length > 0 ? same : bearers.filter((who) => (officePlaces.get(who)?.size ?? 0) === 0)
}

/** The persons of the last sentences who may be described by a role that the text itself gives to nobody. */
function findVaried(discourse: Discourse, source: Span, role: string): readonly NamedPerson[] {
  const { text, roles } = discourse
  return findNear(discourse, source).filter((one) => {
    const own = [...(roles.get(one) ?? [])]
    if (isOfOtherParty(text, source, one)) return false
    // A deputy minister is not "the minister", an economist no candidate.
    const isOther = own.length > 0 && !own.some((other) => variations.has(other))
    return (
      isOfCountry(text, source, one) &&
      !(isOther && candidacies.has(role)) &&
      !own.some((other) => other.endsWith(` ${role}`))
    )
  })
}

/**
 * Whom "the Republican nominee" means where the text calls nobody so: the one person that it puts into that party; or the only one of
 * whom the last sentences speak, if only of what is theirs. Null where there are others.
 */
function findCandidate({ text, people, appearances }: Discourse, source: Span): NamedPerson | null {
  const party = partyOf(source.text)
  if (party === null) return null
  const members = people.all.filter((who) => isOfParty(text, who, party))
  const near = new Set(appearances.within(source.start, 2).map(({ who }) => who))
  const [only, ...others] = members.length > 0 ? members : near
  return only && others.length === 0 && isNamed(only) && !isOfOtherParty(text, source, only)
    ? only
    : null
}

/** "The senators", "the two presidents": the two to whom alone the text gives the role, where both are near; else null. */
export function chooseTwoOfRole(
  discourse: Discourse,
  source: Span,
  role: string,
): Resolution | null {
  if (!/^the (?:two )?(?:\p{Lu}\p{L}+ )?\p{L}+s$/iu.test(source.text)) return null
  const bearers = discourse.byRole.get(role.replace(/s$/, '')) ?? []
  const near = discourse.inReach(source, farthest)
  return bearers.length === 2 && bearers.every((who) => near.includes(who))
    ? takePair(source, bearers)
    : null
}

/**
 * A role whose bearer the report names only later ("A judge ruled on Monday. … Judge Ann Lind"): the one person to whom the
 * next paragraphs give it. "A" and a role point ahead in the first paragraphs alone. Null without such a one.
 */
export function chooseBelow(discourse: Discourse, source: Span, role: string): Resolution | null {
  const { text, byRole, people } = discourse
  const { paragraphs } = discourse.segments
  const paragraph = firstEndingAfter(paragraphs, source.start)
  const isDefinite = /^(?:the|his|her|its|their)\s|['’]s?\s/i.test(source.text)
  if (!isDefinite && paragraph > 3) return null
  const possessors = new Set(discourse.namesIn(source).flatMap((name) => people.whose(name)))
  const until = paragraphs[paragraph + (paragraph < 2 ? 3 : 2)]?.end ?? text.length
  const told = findToldBelow(discourse, paragraph)
  if (told) return discourse.settle(source, [{ who: told, score: 0 }])
  const bearers = [role, ...(offices.get(role) ?? [])]
    .flatMap((one) => byRole.get(one) ?? [])
    .filter(
      (who) =>
        !possessors.has(who) &&
        who.mentions.every(({ span }) => span.start > source.end || paragraph < 2) &&
        who.mentions.some(({ span }) => span.start > source.end && span.start < until),
    )
  const [only, ...others] = new Set(bearers)
  return only && others.length === 0 ? discourse.settle(source, [{ who: only, score: 0 }]) : null
}

/**
 * Who speaks by name in the paragraph after one that opens a report, its headline or a part of it ("A former chairman says …" – «"…," said
 * Ann Lind»): a person not named before, whom the text gives no role. Null without such a one.
 */
function findToldBelow(
  { text, people, roles, segments }: Discourse,
  paragraph: number,
): NamedPerson | null {
  const { paragraphs } = segments
  const textOf = (index: number) => text.slice(paragraphs[index]?.start, paragraphs[index]?.end)
  const opensPart = paragraph > 0 && partMark.test(textOf(paragraph - 1))
  if (paragraph > 1 && !opensPart) return null
  const isHeadline = paragraph === 0 && !/[.!?]["”’]?\s*$/.test(textOf(0))
  const next = paragraphs[paragraph + (isHeadline ? 2 : 1)]
  if (!next) return null
  const speaks = people.all.filter((who) => {
    const [first] = who.mentions
    if (!first || who.given === null || (roles.get(who)?.size ?? 0) > 0) return false
    const { start, end } = first.span
    return (
      start >= next.start &&
      end <= next.end &&
      (/["”,] (?:said|says) $/.test(text.slice(start - 7, start)) ||
        (start === next.start && /^ (?:said|says|told)\b/.test(text.slice(end, end + 6))))
    )
  })
  const [only, ...others] = speaks
  return only && others.length === 0 ? only : null
}

/** What stands above a part of a report that is told piece by piece: an hour, or a line. */
const partMark = /^\s*(?:\d{1,2}(?::\d\d)? [ap]\.m\.?|_{3,}\.?)\s*$/i

const candidacies = new Set([
  'candidate',
  'nominee',
  'contender',
  'front-runner',
  'frontrunner',
  'standard-bearer',
  'president',
])
