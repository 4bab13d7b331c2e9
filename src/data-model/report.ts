import type { CalendarDay } from '../text/calendar-day.ts'
import type { Range, Span } from '../text/span.ts'
import type { metadataFields, publishedBases, reportFormats } from './values.ts'

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
  /** ISO 639-1; null if the language cannot be determined. */
  readonly language: string | null
  /** The text that every offset counts in. For plain text the decoded file itself, without a byte order mark. */
  readonly text: string
  readonly published: Published
  /** Everything that the file says of the report, the most trusted first. */
  readonly metadata: readonly MetadataCandidate[]
  /** Where each line of the text is on the pages of a PDF, in text order. */
  readonly pages?: readonly PageLine[]
}

/** The format that a report's text was taken out of. A page of an archive is `html` or `text`. */
export type ReportFormat = (typeof reportFormats)[number]

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
 * When a report was published, as calendar days, both ends included; null if unknown. A report by itself has a date that is given,
 * that of its metadata, or none; the date in its text (dateline, inferred) is found when the report is read.
 */
export interface Published {
  readonly start: CalendarDay | null
  readonly end: CalendarDay | null
  readonly basis: (typeof publishedBases)[number]
}

/** A field of a report that its file may give. */
export type MetadataField = (typeof metadataFields)[number]

/** One thing that a file says about its report, and where it says so. */
export interface MetadataCandidate {
  readonly field: MetadataField
  /** As it is in the file, white space folded. */
  readonly value: string
  /** Where it was found: `option`, `json-ld headline`, `meta og:title`, `time`, `byline`, `first line` … */
  readonly from: string
}
