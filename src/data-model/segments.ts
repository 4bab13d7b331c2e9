import type { Range, Span } from '../text/span.ts'
import type { Repeat } from './reading.ts'

/** A text cut into its parts. */
export interface Segments extends Quotations {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Range[]
  /** The quotations that are in no other. */
  readonly outerQuotations: readonly Quotation[]
  readonly repeats: readonly Repeat[]
  /** Where a few words are repeated over and over: nothing of that is read. */
  readonly monotony: readonly Range[]
  /** The turns of its speakers if the text is a transcript; null otherwise. */
  readonly transcript: Transcript | null
}

/** What a paragraph is. Only the body makes statements. */
export type ParagraphKind = 'body' | 'heading' | 'byline' | 'caption' | 'reference'

/** A stretch of text set off from others. */
export interface Paragraph extends Range {
  readonly kind: ParagraphKind
}

/**
 * A stretch of text between quotation marks, the marks included. If a quotation runs over several
 * paragraphs, re-opened in each and closed once, each paragraph's part is one quotation.
 */
export interface Quotation extends Range {
  /** 0 outermost, 1 inside another, and so on. */
  readonly depth: number
  /** False if the paragraph ends before a closing mark. */
  readonly closed: boolean
  /** Whether it continues a quotation that the paragraph before left open. */
  readonly goesOn: boolean
}

/** A quotation mark that opens nothing and closes nothing, or opens what is never closed. */
export interface StrayMark extends Range {
  readonly reason: 'never opened' | 'never closed'
}

/** The quotations of a text in text order (an outer one before those inside it) and its stray marks. */
export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly strays: readonly StrayMark[]
}

/** What one speaker says in a transcript until the next speaks, from the label on. */
export interface Turn extends Range {
  /** The words that say who speaks: "MR. KIRBY", "QUESTION", "Q". */
  readonly label: Span
  /** The colon after the label; null if white space alone follows it. */
  readonly colon: Span | null
  /** Whether a reporter who is not named speaks. */
  readonly isQuestion: boolean
  /** The words spoken, without stage directions and time stamps, in text order; empty if none were heard. */
  readonly words: readonly Span[]
}

/** A record of what was said on an occasion, turn by turn. */
export interface Transcript {
  /** What is above the first turn: the occasion, the day, the list of participants. */
  readonly head: Range
  /** In text order; none overlaps another. */
  readonly turns: readonly Turn[]
  /** What is in the turns and is not spoken: "(Laughter.)", "[00:12:34]". In text order. */
  readonly directions: readonly Range[]
}

/** The turn that a statement is in, and whether it is the turn itself or one that its speaker relays. */
export interface StatementInTurn {
  readonly turn: Turn
  readonly isWhole: boolean
}
