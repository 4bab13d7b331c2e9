import type { NameMention } from '../names/name-mention.ts'
import type { FoundHead, Segments } from '../../data-model/index.ts'
import { firstEndingAfter, type Span } from '../../text/index.ts'
import type { Pointer } from './antecedent-features.ts'
import { makeSalience, type Salience } from './salience.ts'
import type { NamedPerson, People } from '../names/cluster-names.ts'
import { findAuthor } from './find-author.ts'
import { findInterview, type Interview } from './find-interview.ts'
import { findRoleMentions } from './find-role-mentions.ts'
import {
  findOfficePlaces,
  findRolePhrases,
  findRoles,
  type RolePhrases,
} from '../sources/find-roles.ts'
import { findSignedLetters, type SignedLetter } from './find-signed-letters.ts'
import { groupByEach } from '../sources/group-by-each.ts'
import { decide, isNamed, type Candidate, type Resolution, type Speaking } from './referent.ts'
import type { UnnamedSpeaker } from './referent.ts'
import { speaksInTurn } from './speaks-in-turn.ts'
import { makeUnnamedSpeakers, type UnnamedSpeakers } from './unnamed-speakers.ts'
import { findInstitutions } from './find-institutions.ts'
import type { Institutions } from './institution.ts'
import { findKin, type Kin } from '../names/kinship.ts'
import { noMentions } from '../names/learned-names.ts'
import type { Gender } from '../lexicon/word-lists.ts'

/** What a report has told up to the source that is being resolved. */
export interface Discourse {
  readonly text: string
  readonly segments: Segments
  readonly people: People
  readonly institutions: Institutions
  /** Who is whose relative, and who is told dead. */
  readonly kin: Kin
  readonly rolePhrases: RolePhrases
  /** The roles that the text gives to each person, and the persons of each role. */
  readonly roles: ReadonlyMap<NamedPerson, ReadonlySet<string>>
  readonly byRole: ReadonlyMap<string, readonly NamedPerson[]>
  /** What each person holds an office of, small. */
  readonly officePlaces: ReadonlyMap<NamedPerson, ReadonlySet<string>>
  /** The persons by surname and by every form of their names, small. */
  readonly byName: ReadonlyMap<string, readonly NamedPerson[]>
  /** Who writes in the first person, where the report tells. */
  readonly author: NamedPerson | null
  readonly letters: readonly SignedLetter[]
  readonly interview: Interview | null
  readonly appearances: Salience
  readonly unnamed: UnnamedSpeakers
  /** What the statement of the source says that is being resolved. */
  readonly content: readonly Span[]
  /** Who spoke last, and the content of that statement. */
  readonly last: LastSpoken | null
  /** The names that stand whole in a span, in order. */
  namesIn(span: Span): readonly NameMention[]
  /** The words that head mentions in a span, in order, as the head for mentions finds them. */
  headsIn(span: Span): readonly FoundHead[]
  /** Those who appear no more than so many sentences before a source. */
  inReach(source: Span, sentences: number): readonly Speaking[]
  /** Those who can be meant by the words of a source, each with its score; `farBack`: wherever they stand before. */
  score(
    pointer: Pointer,
    all: readonly Speaking[],
    source: Span,
    gender: Gender | null,
    farBack?: boolean,
  ): readonly Candidate[]
  /** The best of some candidates as the speaker of a source; unknown where two are too close. */
  settle(source: Span, scored: readonly Candidate[]): Resolution
  /** A source without a name, the first time or again. */
  takeUnnamed(source: Span, authority: UnnamedSpeaker['authority'], role: string): Resolution
  /** Remembers that the text calls a person by a role that it gives to nobody; `calledBy` gives the last so called. */
  call(who: NamedPerson, role: string): void
  calledBy(role: string): NamedPerson | null
  /** Starts with the next source, whose statement says this. */
  next(content: readonly Span[]): void
  /** Remembers who spoke. */
  remember(resolution: Resolution): void
}

/** Who spoke, where the source starts, and what was said. */
export interface LastSpoken {
  readonly who: readonly Speaking[]
  readonly at: number
  readonly content: readonly Span[]
}

/** The discourse of a report before its first source: everybody stands where the text names them. */
export function makeDiscourse(
  text: string,
  segments: Segments,
  names: readonly NameMention[],
  people: People,
  {
    institutions = findInstitutions(text, noMentions),
    heads = [],
  }: { readonly institutions?: Institutions; readonly heads?: readonly FoundHead[] } = {},
): Discourse {
  const appearances = makeSalience(text, segments)
  const rolePhrases = findRolePhrases(text, people.all)
  const roles = findRoles(rolePhrases)
  const byRole = groupByEach(people.all, (person) => roles.get(person) ?? [])
  const unnamed = makeUnnamedSpeakers()
  const nameSpans = names.map(({ span }) => span)
  const headSpans = heads.map(({ span }) => span)
  const called = new Map<string, NamedPerson>()
  let said: readonly Span[] = []
  let last: LastSpoken | null = null
  for (const mention of names) {
    const [who, ...others] = people.whose(mention)
    if (who && others.length === 0) appearances.add(who, mention.span)
  }
  for (const who of institutions.all) for (const span of who.mentions) appearances.add(who, span)
  for (const { who, span } of findRoleMentions(text, byRole)) appearances.add(who, span)

  return {
    text,
    segments,
    people,
    institutions,
    kin: findKin(text, people.all),
    rolePhrases,
    roles,
    byRole,
    officePlaces: findOfficePlaces(text, rolePhrases),
    byName: groupByEach(people.all, ({ surname, given, mentions }) => [
      surname,
      ...(given === null ? [] : [given]),
      ...mentions.map(({ span }) => span.text.toLowerCase()),
    ]),
    author: findAuthor(text, segments, names, people),
    letters: findSignedLetters(text, segments, names, people),
    interview: findInterview(text, segments, names, people),
    appearances,
    unnamed,
    get content() {
      return said
    },
    get last() {
      return last
    },
    namesIn({ start, end }) {
      const found: NameMention[] = []
      for (let index = firstEndingAfter(nameSpans, start); ; index++) {
        const mention = names[index]
        if (!mention || mention.span.end > end) return found
        if (mention.span.start >= start) found.push(mention)
      }
    },
    headsIn: (span) => {
      const found: FoundHead[] = []
      for (let index = firstEndingAfter(headSpans, span.start + 1); ; index++) {
        const head = heads[index]
        if (!head || head.span.end > span.end) return found
        if (head.span.start >= span.start && head.probability >= 0.5) found.push(head)
      }
    },
    inReach: (source, sentences) => [
      ...new Set(appearances.within(source.start, sentences).map(({ who }) => who)),
    ],
    score(pointer, all, source, gender, farBack = false) {
      const others = all.filter((who) => !speaksInTurn(segments.transcript, who, source))
      return appearances.score(others, {
        at: source.start,
        pointer,
        gender,
        farBack,
        content: said,
        last,
      })
    },
    settle(source, scored) {
      const { chosen, candidates, margin } = decide(scored)
      if (!chosen) {
        // Whichever of them it is has a name, or is an institution.
        const [authority = 'unknown', ...others] = new Set(
          candidates.map(({ who }) => (isNamed(who) ? 'named' : who.authority)),
        )
        if (others.length > 0)
          return {
            source,
            speakers: [],
            authority: 'unknown',
            candidates,
            considered: scored,
            confidence: 0,
          }
        return { source, speakers: [], authority, candidates, considered: scored, confidence: 0 }
      }
      const { who } = chosen
      if (!isNamed(who)) who.mentions.push(source)
      const confidence = 1 / (1 + Math.exp(-margin))
      const authority = isNamed(who) ? 'named' : who.authority
      return { source, speakers: [who], authority, candidates: [], considered: scored, confidence }
    },
    takeUnnamed: (source, authority, role) => ({
      source,
      speakers: [unnamed.take(source, authority, role)],
      authority,
      candidates: [],
      confidence: 1,
    }),
    call: (who, role) => void called.set(role, who),
    calledBy: (role) => called.get(role) ?? null,
    next(content) {
      said = content
    },
    remember({ source, speakers }) {
      if (speakers.length === 0) return
      last = { who: speakers, at: source.start, content: said }
      for (const who of speakers) appearances.add(who, source)
    },
  }
}
