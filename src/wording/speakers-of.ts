import type { Party, Speaker, Statement } from '../data-model/index.ts'

/** A speaker, with what the report says about them. Unknown values are null. */
export interface DescribedSpeaker {
  /** The ID of the party; null if the speaker is unknown, or if a person gave a name that no party has. */
  readonly id: string | null
  readonly party: Party | null
  /** The name; null if the speaker is unnamed or unknown. */
  readonly name: string | null
  /** What the report calls a speaker without a name; null beside a name, and if no words describe them. */
  readonly description: string | null
  /** A person's title. */
  readonly title: string | null
  /** The party that they speak for. */
  readonly institution: Party | null
  /** False if the speaker is unknown. */
  readonly isKnown: boolean
  /** The names of the candidates if the speaker is unknown, the likeliest first. */
  readonly candidates: readonly string[]
  readonly confidence: number
}

/** The speakers of a statement, each looked up among the parties of its report. */
export const speakersOf = (
  { speakers }: Pick<Statement, 'speakers'>,
  parties: readonly Party[],
): readonly DescribedSpeaker[] => speakers.map((speaker) => describeSpeaker(speaker, parties))

function describeSpeaker(
  { party: id, name, mention, candidates, confidence }: Speaker,
  parties: readonly Party[],
): DescribedSpeaker {
  const party = findParty(id, parties)
  const isKnown = id !== null || name !== null
  return {
    id,
    party,
    name,
    description: name === null ? (party?.name ?? mention?.text ?? null) : null,
    title: party?.kind === 'person' ? (party.titles[0]?.text ?? null) : null,
    institution: institutionOf(party, parties),
    isKnown,
    candidates: isKnown
      ? []
      : candidates.flatMap((candidate) => findParty(candidate.party, parties)?.name ?? []),
    confidence,
  }
}

/** The party that a party speaks for, among those of their report; null if the report does not say. */
export const institutionOf = (
  party: Pick<Party, 'affiliation'> | null,
  parties: readonly Party[],
): Party | null => findParty(party?.affiliation ?? null, parties)

/** The names of those who relay a statement. */
export const relayersOf = (
  { via }: Pick<Statement, 'via'>,
  parties: readonly Party[],
): readonly string[] => via.flatMap(({ party }) => findParty(party, parties)?.name ?? [])

const findParty = (id: string | null, parties: readonly Party[]): Party | null =>
  (id !== null && parties.find((party) => party.id === id)) || null
