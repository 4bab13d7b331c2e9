import { findHead } from '../sources/phrase.ts'
import type { NameMention } from '../names/name-mention.ts'
import { noMentions } from '../names/learned-names.ts'
import type { Mentions, Segments } from '../../data-model/index.ts'
import {
  covers,
  firstEndingAfter,
  makeSpan,
  overlaps,
  rangeAt,
  type Range,
  type Span,
} from '../../text/index.ts'
import { chooseInstitution, isCompanyNoun, resolveInstitution } from './choose-institution.ts'
import { calibrate } from './calibrate.ts'
import { evidenceOf } from './evidence.ts'
import { findInstitutions } from '../discourse/find-institutions.ts'
import type { Institutions } from '../discourse/institution.ts'
import { genderAfter } from './gender-after.ts'
import { chooseBearer } from './choose-bearer.ts'
import { chooseGroup, chooseOfPair, choosePair, takePair } from './choose-pair.ts'
import { choosePronoun } from './choose-pronoun.ts'
import { chooseBelow, chooseRole, chooseTwoOfRole } from './choose-role.ts'
import { clusterNames, type NamedPerson, type People } from '../names/cluster-names.ts'
import { makeDiscourse, type Discourse } from '../discourse/discourse.ts'
import { isPersonAlone, speaksInSource } from './is-person.ts'
import { findNamesakes } from './find-namesakes.ts'
import { findNames } from '../names/find-names.ts'
import { isCalledRelative, isCalledSibling } from '../names/is-called-relative.ts'
import { bearersOfRole } from '../sources/find-roles.ts'
import { judgeByHead } from './judge-by-head.ts'
import { tellerIn } from '../sources/teller-in.ts'
import { readSource, type SourceReading } from '../sources/read-source.ts'
import { decide, isNamed, type Resolution } from '../discourse/referent.ts'
import { makeLabelResolver, type LabelKind } from './resolve-label.ts'
import { persons } from '../lexicon/word-lists.ts'

/** A source to resolve, with what its statement says. */
export interface SourceToResolve {
  readonly source: Span
  readonly content: readonly Span[]
  /** Where the source is the label of a turn: what it stands for. */
  readonly label?: LabelKind | null
}

/** Initials in brackets, by which a transcript goes on to call somebody. */
const initials = /^ \(\p{Lu}{2,4}\)/u

/** Who stands behind each source, and everybody and every institution that the report names. */
export interface Resolved {
  readonly resolutions: readonly Resolution[]
  readonly people: People
  readonly institutions: Institutions
}

/**
 * Works out who stands behind each source, in text order: names by their clusters, pronouns and roles ("the
 * minister") by a scored choice among those who stand before; too close to call is left open with the candidates.
 */
export function resolveSources(
  text: string,
  segments: Segments,
  sources: readonly SourceToResolve[],
  mentions: Mentions = noMentions,
): Resolved {
  // "PETER MOE, CORRESPONDENT" asks, and has a name.
  const press = sources.flatMap((one) =>
    one.label === 'press' && !one.source.text.includes(',') ? one.source : [],
  )
  const names = findNames(text, segments.sentences, segments.transcript?.head, mentions).filter(
    ({ span }) => !press.some((label) => overlaps(label, span)),
  )
  const ordered = sources
    .map((one, index) => ({ ...one, index }))
    .toSorted((a, b) => a.source.start - b.source.start)
  const spans = ordered.map((one) => one.source)
  const institutions = findInstitutions(text, mentions)
  const otherNames = new Set([
    ...mentions.names.flatMap(({ kind, span }) => (kind === 'person' ? [] : span.text)),
    ...institutions.all.flatMap((one) => one.mentions.map((span) => span.text)),
  ])
  const people = clusterNames(
    names,
    (mention) => isCalledRelative(text, mention.span),
    (mention) => {
      const source = rangeAt(spans, mention.span.start)
      if (source !== null) return speaksInSource(text, source, mention)
      return mention.given.length > 0
        ? initials.test(text.slice(mention.span.end, mention.span.end + 8)) ||
            spans.some(
              ({ end }) => end === mention.span.start - 2 && text.slice(end, end + 2) === ', ',
            )
        : isPersonAlone(text, mention, otherNames)
    },
    (mention) => isCalledSibling(text, mention.span),
  )
  const discourse = makeDiscourse(text, segments, names, people, {
    institutions,
    heads: mentions.heads,
  })
  const resolveLabel = makeLabelResolver(discourse, (source) => resolve(discourse, source))
  const resolutions: Resolution[] = []
  for (const { source, content, index, label = null } of ordered) {
    discourse.next(content.length > 0 ? content : quotedAfter(text, segments, source))
    const resolution = label === null ? resolve(discourse, source) : resolveLabel(source, label)
    discourse.remember(resolution)
    resolutions[index] = resolution
  }
  // "I" may stand before who says the quotation: «"I think so", Ann Lind said».
  for (const { source, index } of ordered) {
    const resolution = resolutions[index]
    if (resolution?.speakers.length !== 0 || !/^(?:I|me|my)$/i.test(source.text)) continue
    const quotation = rangeAt(segments.outerQuotations, source.start)
    const quoting =
      ordered.findLast(
        (one) => one.index !== index && one.content.some((span) => covers(span, source)),
      ) ??
      (quotation && ordered.find((one) => isBeside(one.source, quotation)))
    const [who, ...others] = quoting ? (resolutions[quoting.index]?.speakers ?? []) : []
    if (who && others.length === 0)
      resolutions[index] = discourse.settle(source, [{ who, score: 1 }])
  }
  return { people, institutions, resolutions }
}

/** The quotation that a source and a cue lead to, where it is not told what is said. */
function quotedAfter(text: string, { outerQuotations }: Segments, source: Span): readonly Span[] {
  const next = outerQuotations[firstEndingAfter(outerQuotations, source.end)]
  return next && next.start >= source.end && next.start - source.end <= shortReach
    ? [makeSpan(text, next.start, next.end)]
    : []
}

const shortReach = 20

/** Whether a source stands just before or just after a quotation. */
const isBeside = (source: Range, quotation: Range): boolean =>
  (source.start >= quotation.end && source.start - quotation.end <= reach) ||
  (source.end <= quotation.start && quotation.start - source.end <= reach)

const reach = 80

function resolve(discourse: Discourse, whole: Span): Resolution {
  const source = tellerIn(discourse.text, whole)
  const inside = discourse
    .namesIn(source)
    .filter((mention) => discourse.people.whose(mention).length > 0)
  const reading = judgeByHead(discourse, source, readSource(source, inside))
  const resolution = resolveAs(discourse, source, reading)
  const [who] = resolution.speakers
  if (!who || !isNamed(who)) return resolution
  const evidence = evidenceOf(discourse, reading, resolution)
  const own = resolution.considered?.find((one) => one.who === who)?.probability ?? 1
  return { ...resolution, evidence, confidence: calibrate(evidence, own) }
}

function resolveAs(discourse: Discourse, source: Span, reading: SourceReading): Resolution {
  const after =
    reading.kind === 'role' || reading.kind === 'unnamed' ? nameAfter(discourse, source) : null
  if (after) return discourse.settle(source, [{ who: after, score: 1 }])
  const bearers = reading.kind === 'names' ? [] : findNamesakes(discourse, source.text)
  if (bearers.length > 1) return takePair(source, bearers)
  const [who] = bearers
  return who ? discourse.settle(source, [{ who, score: 1 }]) : choose(discourse, source, reading)
}

/** The person named right after a source that is a role: "the team's coach", Ann Lind; null without one. */
function nameAfter(discourse: Discourse, source: Span): NamedPerson | null {
  const { text, people } = discourse
  const gap = /^,? (?=\p{Lu})/u.exec(text.slice(source.end, source.end + 3))?.[0]
  const head = findHead(source.text.toLowerCase())
  if (gap === undefined || !persons.has(head)) return null
  const start = source.end + gap.length
  const [mention] = discourse.namesIn(makeSpan(text, start, Math.min(text.length, start + 60)))
  const [who, ...others] = mention?.span.start === start ? people.whose(mention) : []
  const isNamedSo = mention !== undefined && mention.given.length > 0 && others.length === 0
  return isNamedSo ? (who ?? null) : null
}

function choose(discourse: Discourse, source: Span, reading: SourceReading): Resolution {
  switch (reading.kind) {
    case 'names': {
      const named = chooseNamed(discourse, source, reading.mentions)
      return joinPronoun(discourse, source, named, reading.pronoun)
    }
    case 'pair':
      return choosePair(discourse, source)
    case 'group':
      return chooseGroup(discourse, source, reading.count)
    case 'ordinal':
      return chooseOfPair(discourse, source, reading.place)
    case 'pronoun':
      return choosePronoun(discourse, source, reading.word)
    case 'role': {
      const company = isCompanyNoun(reading.role)
        ? chooseInstitution(discourse, source, reading.role)
        : null
      if (company && bearersOfRole(discourse.byRole, reading.role).length === 0) return company
      // Whoever speaks in a transcript has a label: another's role is no pointer to one of them.
      return discourse.segments.transcript &&
        bearersOfRole(discourse.byRole, reading.role).length === 0
        ? discourse.takeUnnamed(source, 'unnamed', reading.role)
        : chooseRole(discourse, source, reading.role)
    }
    case 'unnamed': {
      const { authority, role } = reading
      const institution = resolveInstitution(discourse, source, authority, role)
      if (institution) return institution
      const known =
        authority === 'unnamed'
          ? chooseBelow(discourse, source, role)
          : authority === 'collective'
            ? chooseTwoOfRole(discourse, source, role)
            : null
      return known ?? discourse.takeUnnamed(source, authority, role)
    }
    default:
      return reading satisfies never
  }
}

function chooseNamed(
  discourse: Discourse,
  source: Span,
  mentions: readonly NameMention[],
): Resolution {
  const speakers = new Set<NamedPerson>()
  for (const mention of mentions) {
    const relative =
      mention.given.length === 0
        ? discourse.kin.choose(
            discourse.byName.get(mention.surname)?.filter(({ given }) => given !== null) ?? [],
            source,
            discourse.content,
          )
        : null
    const bearers = relative ? [relative] : discourse.people.whose(mention)
    const { chosen, candidates } =
      bearers.length === 1 && bearers[0]
        ? decide([{ who: bearers[0], score: 0 }])
        : chooseBearer(
            bearers,
            discourse.score(
              'mention',
              bearers,
              source,
              mention.gender ?? genderAfter(discourse, source),
              true,
            ),
          )
    if (!chosen) return { source, speakers: [], authority: 'named', candidates, confidence: 0 }
    if (isNamed(chosen.who)) speakers.add(chosen.who)
  }
  return { source, speakers: [...speakers], authority: 'named', candidates: [], confidence: 1 }
}

/** "She and Peter Moe": the pronoun's person first. */
function joinPronoun(
  discourse: Discourse,
  source: Span,
  named: Resolution,
  pronoun: string | null,
): Resolution {
  const [who] = pronoun === null ? [] : choosePronoun(discourse, source, pronoun).speakers
  return who && named.speakers.length > 0
    ? { ...named, speakers: [who, ...named.speakers.filter((one) => one !== who)] }
    : named
}
