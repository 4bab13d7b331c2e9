import type { CalendarDay } from '../text/calendar-day.ts'
import type { Span } from '../text/span.ts'
import type {
  acts,
  authorities,
  forms,
  matterBases,
  modalities,
  occasionKinds,
  polarities,
  saidBases,
  seatBases,
  statementKinds,
  utterances,
} from './values.ts'

/** Something that a report says was said, thought or written. */
export interface Statement extends Attribution, Firmness {
  /** The report's id and where the content starts: `<report>-<offset>`. */
  readonly id: string
  readonly form: Form
  /** Whether it is a whole turn of a transcript or an interview. */
  readonly turn: boolean
  /** What is said, in fragments in text order; never empty. */
  readonly content: readonly Span[]
  /** The words that report it; empty for a quotation by itself. */
  readonly cue: readonly Span[]
  /** The words that name or describe the speaker; empty if the text has none. */
  readonly source: readonly Span[]
  /** What is spoken of; null if the text does not tell. */
  readonly matter: Matter | null
  readonly said: Said
  /** How sure the model is of the least sure of its spans, 0 … 1; how well that is calibrated: docs/accuracy.md. */
  readonly confidence: number
  /** Where the same words are repeated in this report. */
  readonly repeats: readonly Span[]
}

/** How a statement's content is given: all, part or none of it in quotation marks. */
export type Form = (typeof forms)[number]

/**
 * Whether the report tells of words that were said or written, or of a mind: what someone believes, plans, or likes and
 * dislikes.
 */
export type StatementKind = (typeof statementKinds)[number]

/** Whose words a statement is. */
export interface Attribution {
  readonly speakers: readonly Speaker[]
  readonly authority: Authority
  readonly via: readonly PartyMention[]
  readonly addressees: readonly PartyMention[]
  readonly occasion: Occasion | null
}

/** What a statement rests on: who is shown as its speaker. */
export type Authority = (typeof authorities)[number]

/** A speaker. */
export interface Speaker {
  /** The ID of the party; null if the speaker is unknown. */
  readonly party: string | null
  /** The fullest form of the name in the report, without titles; null if the speaker is unnamed or unknown. */
  readonly name: string | null
  readonly mention: Span | null
  /** The candidates if the speaker is unknown, the likeliest first. */
  readonly candidates: readonly SpeakerCandidate[]
  /** How sure the choice is, 0 … 1: 1 if the source names the speaker. Not calibrated. */
  readonly confidence: number
  /** The office for which the speaker speaks, on the day of the statement; null if it is not known. */
  readonly seat: Seat | null
}

/** The institution for which someone speaks. */
export interface Seat {
  /** The ID of the party that it is; null if the report does not name it. */
  readonly party: string | null
  /** Its name: as the report has it, or if it has none, as the table of offices has it. */
  readonly name: string
  /**
   * stated: the report tells it; place: someone speaks at its seat ("at the Pentagon, Rear Admiral …"); table: the title
   * that the report gives belongs to it ("Secretary of State"); carried: another report tells it of the same person.
   */
  readonly basis: (typeof seatBases)[number]
}

/** A party that may be the speaker. */
export interface SpeakerCandidate {
  readonly party: string
  readonly confidence: number
}

/** A party in a part of a statement, and the words that name it there. */
export interface PartyMention {
  readonly party: string
  readonly mention: Span
}

/** Where and how something was said, as far as the text says it. */
export interface Occasion {
  readonly kind: OccasionKind
  /** The words that say it: "in an interview with Ann Lind, the evening anchor of Harbour One". */
  readonly span: Span | null
  /** The place: "the Pentagon". */
  readonly place: Span | null
  /** The outlet of an interview or a broadcast. */
  readonly outlet: Span | null
}

/** On what occasion something was said. */
export type OccasionKind = (typeof occasionKinds)[number]

/** What a statement is about, in the text's own words. */
export interface Matter {
  /** The words that name it, in text order; never empty. */
  readonly spans: readonly Span[]
  /** content: they stand in what is said; cue: in the clause that reports it; before: in an earlier sentence. */
  readonly basis: (typeof matterBases)[number]
  /** The IDs of the parties in it, each once. */
  readonly parties: readonly string[]
  /** The IDs of the parties in it that are places, each once. */
  readonly places: readonly string[]
}

/** When something was said, calendar days with both ends included. */
export interface Said {
  /** Null if the days are not known, also if the text tells the time in words ("Monday") that depend on an unknown date. */
  readonly start: CalendarDay | null
  readonly end: CalendarDay | null
  /**
   * stated: the statement's own clause tells it, or that of a statement whose words it gives or adds to; occasion: it is the day of
   * the occasion on which it was said, and the report tells that day; implied: the report's own day, as news is written;
   * unknown: none of these.
   */
  readonly basis: (typeof saidBases)[number]
  /** The words that tell it; null if no words do. */
  readonly expression: Span | null
  /** How likely the basis is right, and with it the days, 0 … 1. */
  readonly confidence: number
}

/** Whether something was said, and how firmly. */
export interface Firmness {
  readonly kind: StatementKind
  readonly utterance: Utterance
  readonly act: Act
  readonly polarity: Polarity
  readonly modality: Modality
  /** The words that show it, in text order, none twice. */
  readonly evidence: readonly Span[]
}

/**
 * Whether it was said at all. made: the report tells that it was said; withheld: someone declined to say it, did not
 * address it, or neither confirmed nor denied it; planned: it is to be said; hypothetical: it is told of a case that is
 * not, or need not be ("if he said", "should have told"); reported: it is told by hearsay ("reportedly", "is said to
 * have told").
 */
export type Utterance = (typeof utterances)[number]

/** What is done by saying it. */
export type Act = (typeof acts)[number]

/** Whether the speaker puts the proposition as true or as not true. */
export type Polarity = (typeof polarities)[number]

/** How far the speaker commits to the proposition. */
export type Modality = (typeof modalities)[number]
