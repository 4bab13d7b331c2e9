import { type Span } from '../../text/index.ts'
import { type Gender } from '../lexicon/word-lists.ts'

/** A place in a text where a person is named. */
export interface NameMention {
  /** The name alone, without titles: "John Kirby". */
  readonly span: Span
  /** The titles before it, with what they are of: "Secretary of State"; null where there are none. */
  readonly title: Span | null
  /** All but the surname, small, in order; empty for a surname alone. */
  readonly given: readonly string[]
  /** The surname, small, with its particles. */
  readonly surname: string
  /** "jr", "sr", "iii"; null without one: father and son are two. */
  readonly suffix: string | null
  /** As honorific, title or given name tell it. */
  readonly gender: Gender | null
  /** Whether an honorific or a title tells the gender, not the given name alone. */
  readonly genderTold: boolean
  /** Whether its capital may be that of a sentence's start. */
  readonly startsSentence: boolean
  /** Whether its looks alone make it a person: a known given name, an honorific or a title before it. */
  readonly isSure: boolean
  /** Whether the head for mentions takes it for a person's name. */
  readonly isLearned: boolean
}
