import type { MetadataCandidate, Notice, Report } from '../data-model/index.ts'
import { toSource, type PositionMap, type Range } from '../text/index.ts'
import { decodeBytes, type Decoded } from './decode.ts'
import type { ArchivedPage } from './formats/warc.ts'
import { looksLikeHtml, readHtml } from './html/index.ts'
import { correctReport, makeReport, type GivenMetadata } from './make-report.ts'
import { readHeadLines } from './plain-text.ts'

/** A range of a source file, in bytes, half-open. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** A report that was read from its file, with the way back to that file. */
export interface Ingested {
  readonly report: Report
  readonly notices: readonly Notice[]
  /**
   * The bytes of the file that a range of the report's text came from, in order. Decoded (and, in HTML, with its
   * character references and white space read) they give the text of the range; line breaks that were put in between
   * blocks have no bytes. For a page in an archive, the bytes are those of the unpacked page. Empty if the format
   * packs or escapes its text: DOCX, PDF (see `Report.pages`), feeds, ninjs, JSONL.
   */
  toBytes(range: Range): readonly ByteRange[]
}

/**
 * The report in a file's bytes: plain text or HTML, decided by the file's name or its first characters; `ingestAll`
 * knows the other formats.
 * @throws OnrecordError `input-binary`.
 */
export function ingest(bytes: Uint8Array, source: string, given: GivenMetadata = {}): Ingested {
  const decoded = decodeBytes(bytes, source, declaredEncoding(bytes, source))
  const isHtml =
    /\.x?html?$/i.test(source) || (!/\.txt$/i.test(source) && looksLikeHtml(decoded.text))
  return composeIngested(decoded, source, isHtml, [], given)
}

/** A page in an archive, whose headers say what it is; what they say about it comes first. */
export function ingestPage(
  page: ArchivedPage,
  source: string,
  given: GivenMetadata = {},
): Ingested {
  const { bytes, charset, isHtml, metadata } = page
  const decoded = decodeBytes(bytes, source, charset ?? (isHtml ? declaredInPage(bytes) : null))
  return composeIngested(decoded, source, isHtml, metadata, given)
}

function composeIngested(
  decoded: Decoded,
  source: string,
  isHtml: boolean,
  known: readonly MetadataCandidate[],
  given: GivenMetadata,
): Ingested {
  if (!isHtml) {
    const candidates = [...known, ...readHeadLines(decoded.text)]
    const report = makeReport(decoded.text, source, 'text', candidates, given)
    return {
      report,
      notices: [...decodingNotices(decoded), ...contentNotices(report)],
      toBytes: (range) => [{ start: decoded.toByte(range.start), end: decoded.toByte(range.end) }],
    }
  }
  const page = readHtml(decoded.text)
  // The address that a page gives as its own comes before the one that it was fetched from.
  const report = makeReport(page.text, source, 'html', [...page.metadata, ...known], given)
  return {
    report,
    notices: [...decodingNotices(decoded), ...page.notices, ...contentNotices(report)],
    toBytes: (range) => mapToBytes(page.map, decoded, range),
  }
}

/** The report of a text by itself, as the library gets it. */
export function ingestText(text: string, source = 'text', given: GivenMetadata = {}): Ingested {
  const report = makeReport(text, source, 'text', readHeadLines(text), given)
  return {
    report,
    notices: contentNotices(report),
    toBytes: ({ start, end }) => [
      {
        start: Buffer.byteLength(text.slice(0, start)),
        end: Buffer.byteLength(text.slice(0, end)),
      },
    ],
  }
}

/**
 * A report that was read before, once more, with the decisions about it since. Its bytes are not available any more.
 */
export function ingestAgain(
  report: Report,
  notices: readonly Notice[],
  decided: GivenMetadata,
): Ingested {
  return { report: correctReport(report, decided), notices, toBytes: () => [] }
}

/** The bytes that a range of a text came from, through a map to the file's characters. */
export function mapToBytes(map: PositionMap, decoded: Decoded, range: Range): readonly ByteRange[] {
  return toSource(map, range).map(({ start, end }) => ({
    start: decoded.toByte(start),
    end: decoded.toByte(end),
  }))
}

/** The notices about how a file's characters were read. */
export function decodingNotices(decoded: Decoded): readonly Notice[] {
  const notices: Notice[] = []
  if (decoded.undecodable > 0) {
    const reason = `${decoded.undecodable} places are not valid ${decoded.encoding}; each was read as U+FFFD.`
    notices.push({ code: 'undecodable-bytes', severity: 'warning', span: null, reason })
  }
  if (decoded.basis === 'guessed') {
    const reason = `The file does not say its encoding and is not valid UTF-8; it was read as ${decoded.encoding}.`
    notices.push({ code: 'encoding-guessed', severity: 'info', span: null, reason })
  }
  return notices
}

/** The notices about a report's text. */
export function contentNotices(report: Report): readonly Notice[] {
  const notices: Notice[] = []
  if (report.text.trim() === '') {
    const reason = 'The report has no text.'
    notices.push({ code: 'no-text', severity: 'warning', span: null, reason })
  }
  const controls = report.text.match(/[\0-\x08\x0e-\x1a\x7f]/g)?.length ?? 0
  if (controls > 0) {
    const reason = `The text has ${controls} control characters, which were left in place.`
    notices.push({ code: 'control-characters', severity: 'info', span: null, reason })
  }
  return notices
}

/** The encoding that an HTML page declares, by the standard's sniffing rules; null for other files. */
function declaredEncoding(bytes: Uint8Array, source: string): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /\.x?html?$/i.test(source) || looksLikeHtml(head) ? declaredInPage(bytes) : null
}

function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null
}
