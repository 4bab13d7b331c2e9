import type { AttributedDraft, Party, Seat, Segments } from '../../data-model/index.ts'
import { bareName } from '../discourse/find-institutions.ts'
import { findPlace } from './find-place.ts'
import { withoutArticle, type KnownNames } from './institution-names.ts'
import type { Offices } from './offices.ts'
import { readRoles, type Roles } from './read-roles.ts'
import { seatOfRoles } from './seat-of-roles.ts'

/** What the seats of a report are read from. */
export interface SeatsGiven {
  readonly text: string
  readonly segments: Segments
  readonly parties: readonly Party[]
  /** Whether a name, small and without article, is known to be an institution's. */
  readonly isInstitution: KnownNames['isInstitution']
  readonly offices: Offices
}

/**
 * The statements with the seat of each speaker: the institution for which a person, a source without a name or an institution speaks.
 * A seat is that of a party: all its statements have it, those by a pronoun too. Null if the speaker is unknown.
 */
export function assignSeats(
  drafts: readonly AttributedDraft[],
  { text, segments, parties, isInstitution, offices }: SeatsGiven,
): readonly AttributedDraft[] {
  const byId = new Map(parties.map((party) => [party.id, party]))
  const speaking = new Set(
    drafts.flatMap(({ speakers }) => speakers.flatMap(({ party }) => party ?? [])),
  )
  const makeSeat = seatMaker(parties, offices)
  const isIn = wordsIn(text)
  // A name that is somebody's surname here is no institution's, though it may look like one.
  const surnames = new Set(
    parties.flatMap(({ kind, name }) =>
      kind === 'person' ? bareName(name.split(' ').at(-1) ?? '') : [],
    ),
  )
  const campaigns = new Set(Array.from(text.matchAll(campaign), ([, surname]) => surname))
  const known: KnownNames = {
    isInstitution: (name) => !surnames.has(name) && isInstitution(name),
    hasCampaign: (surname) => campaigns.has(surname),
    offices,
  }
  const seats = new Map<string, Seat>()
  const open = new Map<string, Roles>()
  for (const id of speaking) {
    const party = byId.get(id)
    if (!party) continue
    const roles = readRoles(text, party, segments, known)
    const found = seatOfRoles(party, roles, {
      known,
      isIn,
      affiliated: byId.get(party.affiliation ?? '') ?? null,
    })
    if (found) seats.set(id, makeSeat(found.name, found.basis))
    else if (!roles.isCandidate) open.set(id, roles)
  }
  for (const draft of drafts) {
    const waiting = draft.speakers.flatMap(({ party }) => {
      const roles = open.get(party ?? '')
      return party !== null && roles ? { party, roles } : []
    })
    const place = waiting.length === 0 ? null : findPlace(text, draft, known)
    if (!place) continue
    for (const { party, roles } of waiting) {
      const isAtHome = roles.isOfficer && offices.isPlaceOfRanks(place.name, roles.country)
      if (!roles.isSpokesman && !isAtHome) continue
      seats.set(party, makeSeat(place.name, roles.isSpokesman && place.opens ? 'stated' : 'place'))
      open.delete(party)
    }
  }
  return drafts.map((draft) => ({
    ...draft,
    speakers: draft.speakers.map((speaker) => ({
      ...speaker,
      seat: seats.get(speaker.party ?? '') ?? null,
    })),
  }))
}

/** "The Lind campaign", "Lind’s campaign". */
const campaign = /(\p{Lu}[\p{L}-]{1,30})(?:['’]s)? campaign(?![\p{L}])/gu

/** Whether a text has some words, each asked once. */
function wordsIn(text: string): (words: string) => boolean {
  const known = new Map<string, boolean>()
  return (words) => {
    const found = known.get(words) ?? hasWords(text, words)
    known.set(words, found)
    return found
  }
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text[at - 1] ?? ' ', text[at + words.length] ?? ' ']
    if (!around.some((character) => /\p{L}/u.test(character))) return true
  }
  return false
}

/** Makes seats by name: an institution that the report names has its party and its name there. */
function seatMaker(
  parties: readonly Party[],
  { namesOf }: Offices,
): (name: string, basis: Seat['basis']) => Seat {
  const named = new Map<string, { readonly id: string; readonly name: string }>()
  for (const { id, kind, name, mentions } of parties) {
    if (kind !== 'institution') continue
    for (const words of [name, ...mentions.map(({ text }) => text)]) {
      const key = bareName(words)
      if (/\p{Lu}/u.test(words) && !named.has(key))
        named.set(key, { id, name: withoutArticle(words) })
    }
  }
  return (name, basis) => {
    const found = [bareName(name), ...namesOf(name)]
      .map((one) => named.get(one))
      .find((one) => one !== undefined)
    return { party: found?.id ?? null, name: found?.name ?? name, basis }
  }
}
