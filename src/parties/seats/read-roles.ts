import type { Party, Segments } from '../../data-model/index.ts'
import type { KnownNames } from './institution-names.ts'
import { readPerson } from './read-person.ts'
import { readPhrase, type RolePhrase } from './read-phrase.ts'

/** What a report tells of the offices of a party. */
export interface Roles {
  readonly phrases: readonly RolePhrase[]
  /** Whether an officer's rank stands before the name. */
  readonly isOfficer: boolean
  /** Whether the party is called a spokesman of an institution that is not told. */
  readonly isSpokesman: boolean
  /** Whether the party is called a nominee or a candidate for an office. */
  readonly isCandidate: boolean
  /** Whether the text gives the political party of the person beside the name. */
  readonly isElected: boolean
  /** The adjective of the country that stands with the name or the rank; null without one. */
  readonly country: string | null
}

const none: Roles = {
  phrases: [],
  isOfficer: false,
  isSpokesman: false,
  isCandidate: false,
  isElected: false,
  country: null,
}

/** Reads the offices of a person around the name, those of a source without a name in its own words. */
export function readRoles(
  text: string,
  party: Party,
  segments: Segments,
  known: KnownNames,
): Roles {
  if (party.kind === 'person') return summed(readPerson(text, party, segments, known))
  if (party.kind !== 'role' && party.kind !== 'group') return none
  const mentions = party.mentions.slice(0, mostMentions)
  const phrases = mentions.map((mention) => readPhrase(withoutAside(mention.text), known))
  return summed({ ...none, phrases })
}

const mostMentions = 3

/** A phrase without its relative clause and what follows a comma. */
const withoutAside = (words: string): string =>
  words.split(/,? (?:who|whom|whose|that|which) |, /)[0] ?? words

const summed = (roles: Omit<Roles, 'isSpokesman'>): Roles => ({
  ...roles,
  isSpokesman: roles.phrases.some(({ isSpokesman }) => isSpokesman),
  isCandidate: roles.isCandidate || roles.phrases.some(({ isCandidate }) => isCandidate),
})
