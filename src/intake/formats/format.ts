import type { MetadataCandidate, Notice, PageLine, ReportFormat } from '../../data-model/index.ts'
import type { PositionMap } from '../../text/index.ts'
import type { Decoded } from '../decode.ts'

/** A report as a file of some format holds it. */
export interface FoundReport {
  readonly text: string
  /** What the file says of it, the most trusted first. */
  readonly metadata: readonly MetadataCandidate[]
  readonly format: ReportFormat
  /** Which report of its file it is, to stand after the file's name and a `#`, or its address; null where the file is the report. */
  readonly part: string | null
  readonly notices?: readonly Notice[]
  /** From the text back to the file's characters, where the format allows. */
  readonly map?: PositionMap
  /** Of a PDF. */
  readonly pages?: readonly PageLine[]
}

/** A file whose format is to be known, and read. */
export interface FileContent {
  readonly bytes: Uint8Array
  /** The characters of the bytes; null where they are no text. */
  readonly decoded: Decoded | null
  /** Its name, for errors. */
  readonly path: string
  /** The most bytes that may come out of it. */
  readonly maxSize: number
}

/** A format that files come in. */
export interface Format {
  /** As errors call it: "a DOCX". */
  readonly name: string
  /** How the names of its files end, in small letters: what a folder is searched for, not what a file is told by. */
  readonly endings: readonly string[]
  /** Whether a file is of it, by what it holds, never by its name. */
  detect(file: FileContent): boolean
  /**
   * The reports of a file of it, in order; none where it holds none.
   * @throws OnrecordError `input-damaged`, `input-refused`, `input-too-large`.
   */
  read(file: FileContent): AsyncIterable<FoundReport> | Iterable<FoundReport>
}

/** A candidate of a field where there is a value with more than white space in it; white space folded. */
export function candidate(
  field: MetadataCandidate['field'],
  value: unknown,
  from: string,
): readonly MetadataCandidate[] {
  const folded = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : ''
  return folded === '' ? [] : [{ field, value: folded.slice(0, longestValue), from }]
}

const longestValue = 1000
