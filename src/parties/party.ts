import type { Span } from '../text/index.ts'
import type { UnnamedDescription } from './describe-unnamed.ts'

/** Who or what a report speaks of: a person, one or several without names, an institution, a place, a document. */
export interface Party {
  /** The report's id, `-p`, and where the party is first mentioned. */
  readonly id: string
  /** The fullest name in the report, without titles; for who has none, the words of the first mention. */
  readonly name: string
  readonly kind: 'person' | 'role' | 'group' | 'institution' | 'place' | 'document'
  /** The titles that the text gives, the first place of each. */
  readonly titles: readonly {
    readonly text: string
    readonly office: string | null
    readonly span: Span
  }[]
  /** The party that a person or role speaks for; null where the text does not say. */
  readonly of: string | null
  /** Of a source without a name: what the text tells of it. */
  readonly described: UnnamedDescription | null
  readonly mentions: readonly Span[]
}
