import type { Span } from '../text/span.ts'
import type { anonymityReasons, partyKinds } from './values.ts'

/** Who or what a report speaks of: a person, one or several without names, an institution, a place, a document. */
export interface Party {
  /** The report's id, `-p`, and where the party is first mentioned. */
  readonly id: string
  /** The fullest name in the report, without titles; for a party without a name, the words of the first mention. */
  readonly name: string
  readonly kind: PartyKind
  /** The titles that the text gives, the first place of each. */
  readonly titles: readonly Title[]
  /** The id of the party that a person or role speaks for; null if the text does not say. */
  readonly affiliation: string | null
  /** What the text tells of a source without a name; null for all others. */
  readonly described: UnnamedDescription | null
  readonly mentions: readonly Span[]
}

/** What a party is. */
export type PartyKind = (typeof partyKinds)[number]

/** A title that the text gives a party: "Defence Minister". */
export interface Title {
  readonly text: string
  /** The office in it, if it names one. */
  readonly office: string | null
  readonly span: Span
}

/** What the text tells of a source without a name. */
export interface UnnamedDescription {
  /** "senior", "top", "former" … as written; null if it says none. */
  readonly rank: string | null
  /** The noun: "official". */
  readonly role: string | null
  /** For whom: "State Department"; null if it does not say. */
  readonly institution: string | null
  /** The country, as written ("U.S.", "Iranian"); null if it does not say. */
  readonly country: string | null
  /** That the source is not to be named, and why; null if the text does not say so. */
  readonly anonymity: Anonymity | null
}

/** That a source is not to be named, and why. */
export interface Anonymity {
  /** The words that say so: "on condition of anonymity because …". */
  readonly span: Span
  readonly reason: AnonymityReason
}

/** Why a source is not named. */
export type AnonymityReason = (typeof anonymityReasons)[number]
