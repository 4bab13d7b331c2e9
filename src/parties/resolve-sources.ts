import type { Segments } from '../segment/index.ts'
import { firstEndingAfter, rangeAt, type Span } from '../text/index.ts'
import { farthest, makeAppearances } from './appearances.ts'
import { chooseBearer } from './choose-bearer.ts'
import { clusterNames, type NamedPerson, type People } from './cluster-names.ts'
import { findAuthor } from './find-author.ts'
import { findNames, type NameMention } from './find-names.ts'
import { findPair } from './find-pair.ts'
import { findRoles } from './find-roles.ts'
import { groupByEach } from './group-by-each.ts'
import { isPlace } from './is-place.ts'
import { isAdjacent, readNounBefore } from './read-relative.ts'
import { readSource, type Authority, type SourceReading } from './read-source.ts'
import {
  decide,
  isNamed,
  type Candidate,
  type Resolution,
  type Speaking,
  type UnnamedSpeaker,
} from './speaking.ts'
import { makeUnnamedSpeakers } from './unnamed-speakers.ts'
import { genderOfWord, variations, type Gender } from './word-lists.ts'

/** A source to resolve, with what its statement says. */
export interface SourceToResolve {
  readonly source: Span
  readonly content: readonly Span[]
}

/** Who stands behind each source, and everybody the report names. */
export interface Resolved {
  readonly resolutions: readonly Resolution[]
  readonly people: People
}

/**
 * Works out who stands behind each source, in text order: names by their clusters, pronouns and roles ("the
 * minister") by a scored choice among those who stand before; too close to call is left open with the candidates.
 */
export function resolveSources(
  text: string,
  segments: Segments,
  sources: readonly SourceToResolve[],
): Resolved {
  const names = findNames(text, segments.sentences)
  const ordered = sources
    .map((one, index) => ({ ...one, index }))
    .toSorted((a, b) => a.source.start - b.source.start)
  const spans = ordered.map((one) => one.source)
  const people = clusterNames(names, (mention) => {
    const source = rangeAt(spans, mention.span.start)
    return (
      source !== null &&
      !(mention.given.length === 0 && isPlace(text, mention.span)) &&
      mention.span.end <= source.end &&
      !(mention.given.length > 0 ? /^the $/i : /^the\b/i).test(
        source.text.slice(0, mention.span.start - source.start),
      ) &&
      readSource(source, [mention]).kind === 'names'
    )
  })
  const resolve = makeResolver(text, segments, names, people)
  const resolutions: Resolution[] = []
  for (const one of ordered) resolutions[one.index] = resolve(one)
  return { people, resolutions }
}

/** A description that the text gives to nobody goes to one who is this far ahead of all others near by. */
const leastVariedMargin = 0.5

/** A bearer of a role so far off that its score is lower is not meant. */
const leastRoleScore = -2.5

/** Resolves sources in text order: each adds to who has appeared. */
function makeResolver(
  text: string,
  segments: Segments,
  names: readonly NameMention[],
  people: People,
): (one: SourceToResolve) => Resolution {
  const appearances = makeAppearances(text, segments)
  const roles = findRoles(text, people.all)
  const byRole = groupByEach(people.all, (person) => roles.get(person) ?? [])
  const byName = groupByEach(people.all, ({ surname, mentions }) => [
    surname,
    ...mentions.map(({ span }) => span.text.toLowerCase()),
  ])
  const author = findAuthor(text, segments, names, people)
  const unnamed = makeUnnamedSpeakers()
  const nameSpans = names.map(({ span }) => span)
  let said: readonly Span[] = []
  let last: { who: readonly Speaking[]; at: number; content: readonly Span[] } | null = null
  for (const mention of names) {
    const [who, ...others] = people.whose(mention)
    if (who && others.length === 0) appearances.add(who, mention.span)
  }

  const score = (
    all: readonly Speaking[],
    { start }: Span,
    gender: Gender | null,
    farBack: boolean,
  ) => appearances.score(all, { at: start, gender, farBack, content: said, last })

  function choose(source: Span, reading: SourceReading): Resolution {
    switch (reading.kind) {
      case 'names':
        return joinPronoun(source, chooseNamed(source, reading.mentions), reading.pronoun)
      case 'pair':
        return choosePair(source)
      case 'pronoun':
        return choosePronoun(source, reading.word)
      case 'role':
        return chooseRole(source, reading.role)
      case 'unnamed':
        return takeUnnamed(source, reading.authority, reading.role)
      default:
        return reading satisfies never
    }
  }

  function chooseNamed(source: Span, mentions: readonly NameMention[]): Resolution {
    const speakers = new Set<NamedPerson>()
    for (const mention of mentions) {
      const bearers = people.whose(mention)
      const { chosen, candidates } =
        bearers.length === 1 && bearers[0]
          ? decide([{ who: bearers[0], score: 0 }])
          : chooseBearer(bearers, score(bearers, source, mention.gender, true))
      if (!chosen) return { source, speakers: [], authority: 'named', candidates, confidence: 0 }
      if (isNamed(chosen.who)) speakers.add(chosen.who)
    }
    return { source, speakers: [...speakers], authority: 'named', candidates: [], confidence: 1 }
  }

  /** "She and Peter Moe": the pronoun's person first. */
  function joinPronoun(source: Span, named: Resolution, pronoun: string | null): Resolution {
    const [who] = pronoun === null ? [] : choosePronoun(source, pronoun).speakers
    return who && named.speakers.length > 0
      ? { ...named, speakers: [who, ...named.speakers.filter((one) => one !== who)] }
      : named
  }

  /** "Both men": the two last named together, no more than three sentences before. */
  function choosePair(source: Span): Resolution {
    const pair = findPair(text, names, nameSpans, people, source.start)
    const reached = new Set(inReach(source, 3))
    return pair?.every((who) => reached.has(who))
      ? { source, speakers: pair, authority: 'named', candidates: [], confidence: pairConfidence }
      : settle(source, [])
  }

  function choosePronoun(source: Span, word: string): Resolution {
    if (firstPerson.has(word)) {
      const who = speakerOfQuotation(source) ?? (singular.has(word) ? author : null)
      return settle(source, who ? [{ who, score: 1 }] : [])
    }
    const gender: Gender | null = /^(?:he|him|his)$/.test(word)
      ? 'male'
      : /^(?:she|her|hers)$/.test(word)
        ? 'female'
        : null
    if (gender) {
      const reached = inReach(source, farthest).filter((who) =>
        isNamed(who) ? who !== author : who.authority === 'unnamed',
      )
      return settle(source, score(reached, source, gender, false))
    }
    if (/^(?:who|whom|whose|which|that)$/.test(word)) return chooseRelative(source)
    const kinds: readonly Authority[] = /^(?:it|its|this)$/.test(word)
      ? ['institution', 'document']
      : ['collective', 'institution']
    const things = inReach(source, farthest).filter(
      (who) => !isNamed(who) && kinds.includes(who.authority),
    )
    const settled = settle(source, score(things, source, null, false))
    return settled.speakers.length === 0 && word === 'they' ? choosePair(source) : settled
  }

  /** Those who appear no more than so many sentences before a source. */
  const inReach = (source: Span, sentences: number): readonly Speaking[] => [
    ...new Set(appearances.within(source.start, sentences).map(({ who }) => who)),
  ]

  /** "who": the one named right before it, but for an apposition; or those whom the noun before it tells of. */
  function chooseRelative(source: Span): Resolution {
    const before = appearances.lastInSentence(source.start)
    const between = before ? text.slice(before.end, source.start) : ''
    if (before && isAdjacent(between)) return settle(source, [{ who: before.who, score: 1 }])
    const noun = readNounBefore(text, source)
    return noun ? takeUnnamed(source, noun.authority, noun.role) : settle(source, [])
  }

  function chooseRole(source: Span, role: string): Resolution {
    const bearers = byRole.get(role) ?? []
    const same = unnamed.withRole('unnamed', role)
    const scored = score([...bearers, ...same], source, genderOfWord(role), true).filter(
      (one) => one.score >= leastRoleScore,
    )
    if (scored.length > 0) return settle(source, scored)
    if (!variations.has(role)) return takeUnnamed(source, 'unnamed', role)
    // A description in place of a name just given: the one person whom the last sentences are about.
    const near = appearances
      .within(source.start, 2)
      .flatMap(({ who, possessive }) => (isNamed(who) && !possessive ? who : []))
    // A deputy minister is not "the minister".
    const about = [...new Set(near)].filter(
      (one) => ![...(roles.get(one) ?? [])].some((other) => other.endsWith(` ${role}`)),
    )
    const { chosen, margin } = decide(score(about, source, genderOfWord(role), false))
    if (chosen && margin >= leastVariedMargin) return settle(source, [chosen])
    return /^(?:spokes|offic)/.test(role)
      ? takeUnnamed(source, 'unnamed', role)
      : settle(source, [])
  }

  /** A source without a name, the first time or again. */
  function takeUnnamed(
    source: Span,
    authority: UnnamedSpeaker['authority'],
    role: string,
  ): Resolution {
    return {
      source,
      speakers: [unnamed.take(source, authority, role)],
      authority,
      candidates: [],
      confidence: 1,
    }
  }

  function settle(source: Span, scored: readonly Candidate[]): Resolution {
    const { chosen, candidates, margin } = decide(scored)
    if (!chosen) return { source, speakers: [], authority: 'unknown', candidates, confidence: 0 }
    const { who } = chosen
    if (!isNamed(who)) who.mentions.push(source)
    const authority = isNamed(who) ? 'named' : who.authority
    return {
      source,
      speakers: [who],
      authority,
      candidates: [],
      confidence: 1 / (1 + Math.exp(-2 * margin)),
    }
  }

  /** Who says the quotation that a source stands in: "I" there is its speaker. */
  function speakerOfQuotation(source: Span): Speaking | null {
    const quotation = rangeAt(segments.outerQuotations, source.start)
    const near =
      quotation &&
      last?.content.some(
        (span) => span.start < quotation.end + 200 && quotation.start - 200 < span.end,
      )
    return near ? (last?.who[0] ?? null) : null
  }

  /** The one person whose full name or surname a source is, where a headline's capitals hid that it is a name. */
  function bearerOf(source: Span): NamedPerson | null {
    if (!source.text.split(' ').every((word) => /^\p{Lu}/u.test(word))) return null
    // In a headline the name may stand last: "Challenger Ann Lind".
    const words = source.text.toLowerCase().split(' ')
    const bearers =
      [words, words.slice(-2), words.slice(-1)]
        .map((tail) => byName.get(tail.join(' ')) ?? [])
        .find((found) => found.length > 0 && (found.length === 1 || words.length < 3)) ?? []
    return bearers.length === 1 ? (bearers[0] ?? null) : null
  }

  /** The names that stand whole in a source, in order. */
  function namesIn({ start, end }: Span): readonly NameMention[] {
    const found: NameMention[] = []
    for (let index = firstEndingAfter(nameSpans, start); ; index++) {
      const mention = names[index]
      if (!mention || mention.span.end > end) return found
      if (mention.span.start >= start) found.push(mention)
    }
  }

  return ({ source, content }) => {
    said = content
    const inside = namesIn(source).filter((mention) => people.whose(mention).length > 0)
    const reading = readSource(source, inside)
    const bearer = reading.kind === 'names' ? null : bearerOf(source)
    const resolution = bearer
      ? settle(source, [{ who: bearer, score: 1 }])
      : choose(source, reading)
    if (resolution.speakers.length > 0) {
      last = { who: resolution.speakers, at: source.start, content }
      for (const who of resolution.speakers) appearances.add(who, source)
    }
    return resolution
  }
}

const firstPerson = new Set(['i', 'me', 'my', 'we', 'us', 'our'])
const singular = new Set(['i', 'me', 'my'])
const pairConfidence = 0.7
