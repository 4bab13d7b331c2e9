import type {
  AttributedDraft,
  ParsedSentence,
  Party,
  Segments,
  Time,
} from '../../data-model/index.ts'
import type { CalendarDays } from '../../text/index.ts'

/** What must be known of a statement to date it. */
export type StatementToDate = Pick<
  AttributedDraft,
  'source' | 'cue' | 'content' | 'clause' | 'speakers' | 'occasion'
>

/** What statements are dated against. */
export interface DatedReport {
  readonly text: string
  readonly segments: Segments
  readonly published: CalendarDays | null
  readonly times: readonly Time[]
  /** The trees of some sentences, in text order; what needs one is left alone where there is none. */
  readonly trees: readonly ParsedSentence[]
  readonly parties: readonly Pick<Party, 'id' | 'mentions'>[]
}
