import type { Span } from '../text/span.ts'

/** What bears a name, in the order of the labels of the head for mentions. */
export const nameKinds = ['person', 'institution', 'place', 'title', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/** What a word heads a mention of, in the order of the labels of the head for mentions; the label before them is for none. */
export const mentionHeadKinds = ['person', 'group', 'institution', 'place', 'document'] as const
export type MentionHeadKind = (typeof mentionHeadKinds)[number]

/** A name in a text, or the title before one. */
export interface FoundName {
  readonly kind: NameKind
  /** The name without titles and articles: "Per Nyström", "Defence Ministry". */
  readonly span: Span
  /** How sure the head for mentions is, 0 … 1; not calibrated. */
  readonly probability: number
}

/** A word that heads a mention: "company" in "the company that built it". */
export interface FoundHead {
  readonly kind: MentionHeadKind
  readonly span: Span
  readonly probability: number
}

/** What is named and mentioned in a text, in text order. Passages that the encoder does not read have none. */
export interface Mentions {
  readonly names: readonly FoundName[]
  readonly heads: readonly FoundHead[]
}
