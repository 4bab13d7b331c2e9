import type { Range, Span } from '../text/span.ts'
import type { StatementInTurn } from './segments.ts'
import type { Attribution, Firmness, Form, Said } from './statement.ts'

/** The spans of a statement: the parts that every stage works with. */
export interface StatementParts {
  /** The words that name or describe the speaker; empty if the text has none. */
  readonly source: readonly Span[]
  /** The words that report ("said", "made clear"); empty if a quotation continues without any. */
  readonly cue: readonly Span[]
  /** What is said, in fragments in text order. */
  readonly content: readonly Span[]
}

/** A statement while the rules work on it: its spans, and what marked or changed it. One that is left without content is dropped in the end. */
export interface WorkingDraft extends StatementParts {
  /** How sure the model is of the least sure of its spans, 0 … 1. */
  readonly probability: number
  /** The model and the rules that made it what it is, in order. */
  readonly madeBy: readonly string[]
}

/** A statement as it was found, with what is known of its place in the text. Each later stage adds to it what it works out. */
export interface Draft extends WorkingDraft {
  readonly form: Form
  /** The turn of a transcript that it is in; null outside a transcript. */
  readonly turn: StatementInTurn | null
  /** The speaker whose words it relays: "Ann Lind" in: the agency quoted «Ann Lind as saying that …»; null if it relays none. */
  readonly relayed: Span | null
  /** Its reporting clause: the ranges of its cue's sentence that are neither content nor source; empty without a cue. */
  readonly clause: readonly Range[]
}

/** With its speaker, authority, addressees and occasion. */
export interface AttributedDraft extends Draft, Attribution {}

/** With the days on which it was made. */
export interface DatedDraft extends AttributedDraft {
  readonly said: Said
}

/** With act, polarity and modality. */
export interface JudgedDraft extends DatedDraft, Firmness {}
