import { type Zone } from './zone.ts'

/** A stretch of text of one text node, or a line break (`value` null). */
export interface Piece {
  readonly value: string | null
  /** Its place in the source, half-open; null if the parser made it up. */
  readonly source: { readonly start: number; readonly end: number } | null
  readonly zone: Zone
  readonly isLinked: boolean
  readonly isSmall: boolean
  readonly isPre: boolean
}

/** A paragraph as a browser would separate it: text without a block-level element inside. */
export interface Block {
  readonly tag: string
  /** The block-level element that it is in. */
  readonly zone: Zone
  readonly pieces: readonly Piece[]
}

/** All that a page shows, in the order of the source. */
export interface Walk {
  readonly blocks: readonly Block[]
  /** Every element that matters for finding the article, each before those inside it. */
  readonly zones: readonly Zone[]
  /** The zone of each picture and of each field for typing. */
  readonly pictures: readonly Zone[]
  readonly fields: readonly Zone[]
}
