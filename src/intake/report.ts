import type { Range, Span } from '../text/index.ts'
import type { CalendarDay } from './calendar-day.ts'
import type { MetadataCandidate } from './metadata.ts'

/** A news report as it was taken in. Its text never changes. */
export interface Report {
  /** The first 24 hexadecimal digits of the SHA-256 of its text (see `hashText`). */
  readonly id: string
  /** The path or address it came from, as given; `-` for standard input. */
  readonly source: string
  readonly format: ReportFormat
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly dateline: { readonly place: string; readonly span: Span } | null
  /** ISO 639-1, or null where it cannot be told. */
  readonly language: string | null
  /** The text that every offset counts in. For plain text the decoded file itself, without a byte order mark. */
  readonly text: string
  readonly published: Published
  /** Everything that the file says of the report, the most trusted first. */
  readonly metadata: readonly MetadataCandidate[]
  /** Of a PDF: where each line of the text stands on its pages, in text order. */
  readonly pages?: readonly PageLine[]
}

/** The format that a report's text was taken out of. A page of an archive is `html` or `text`. */
export type ReportFormat =
  'text' | 'html' | 'pdf' | 'docx' | 'rss' | 'atom' | 'json-feed' | 'ninjs' | 'newsml-g2' | 'jsonl'

/** A stretch of text on a page: `[start, end)` of the report's text, UTF-16 code units, in a box on the page. */
export interface PageLine extends Range {
  /** The page, counted from 1. */
  readonly page: number
  /** The lower left corner, in points (1/72 inch) from the lower left corner of the page. */
  readonly x: number
  readonly y: number
  /** In points. */
  readonly width: number
  readonly height: number
}

/**
 * When a report was published, as calendar days, both ends included; null where unknown. Taken in alone it is given, of the
 * metadata or unknown; from the text (dateline, inferred) it is worked out as the report is read.
 */
export interface Published {
  readonly start: CalendarDay | null
  readonly end: CalendarDay | null
  readonly basis: 'given' | 'metadata' | 'dateline' | 'inferred' | 'unknown'
}

/** Trouble found in a text: data, never an exception. */
export interface Notice {
  readonly code: string
  readonly severity: 'info' | 'warning'
  /** Where, or null where it is about the whole. */
  readonly span: Span | null
  /** What is the matter and what was done, for a person. */
  readonly reason: string
}
