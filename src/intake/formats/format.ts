import type { MetadataCandidate, Notice, PageLine, ReportFormat } from '../../data-model/index.ts'
import type { PositionMap } from '../../text/index.ts'
import type { Decoded } from '../decode.ts'

/** A report as a file in some format has it. */
export interface FoundReport {
  readonly text: string
  /** What the file says about it, the most trusted first. */
  readonly metadata: readonly MetadataCandidate[]
  readonly format: ReportFormat
  /**
   * Which report of its file it is, to follow the file's name and a `#`, or its address; null if the file is the
   * report.
   */
  readonly part: string | null
  readonly notices?: readonly Notice[]
  /** From the text back to the file's characters, if the format allows it. */
  readonly map?: PositionMap
  /** Only for a PDF. */
  readonly pages?: readonly PageLine[]
}

/** A file whose format is to be detected, and which is to be read. */
export interface FileContent {
  readonly bytes: Uint8Array
  /** The characters of the bytes; null if they are not text. */
  readonly decoded: Decoded | null
  /** Its name, for errors. */
  readonly path: string
  /** The most bytes that may come out of it. */
  readonly maxSize: number
}

/** A format that files come in. */
export interface Format {
  /** The name for errors: "a DOCX". */
  readonly name: string
  /**
   * The endings of its files' names, in small letters: a folder is searched for them, but they do not decide the
   * format.
   */
  readonly endings: readonly string[]
  /** Whether a file has this format. Its contents decide, never its name. */
  detect(file: FileContent): boolean
  /**
   * The reports in such a file, in order; empty if it has none.
   * @throws OnrecordError `input-damaged`, `input-refused`, `input-too-large`.
   */
  read(file: FileContent): AsyncIterable<FoundReport> | Iterable<FoundReport>
}

/** A candidate of a field if the value has more than white space in it; white space is folded. */
export function candidate(
  field: MetadataCandidate['field'],
  value: unknown,
  from: string,
): readonly MetadataCandidate[] {
  const folded = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : ''
  return folded === '' ? [] : [{ field, value: folded.slice(0, longestValue), from }]
}

const longestValue = 1000
