import type { MetadataCandidate } from '../data-model/index.ts'
import { OnrecordError } from '../errors.ts'
import { makeBreath } from './breathe.ts'
import { asFaultOf } from '../fault.ts'
import { collectBytes } from './collect-bytes.ts'
import { decodeBytes, type Decoded } from './decode.ts'
import { readCharset } from './read-charset.ts'
import { cleanUrl, looksLikeHtml } from './html/index.ts'
import { formats } from './formats/configuration.ts'
import type { Format, FoundReport } from './formats/format.ts'
import { isWarc, readWarc, type ArchivedPage } from './formats/warc.ts'
import { gunzip, isGzip } from './gunzip.ts'
import type { GivenMetadata } from './make-report.ts'
import { makeIngested } from './make-ingested.ts'
import { peek } from './peek.ts'
import { ingest, ingestPage, type Ingested } from './ingest.ts'
import { refuseUnknown } from './refuse-unknown.ts'

/** How the reports of a file are read. */
export interface IngestOptions {
  /** What a person knows about them; it applies to every report of the file. */
  readonly given?: GivenMetadata
  /** The most bytes of one report's file, packed and unpacked; in an archive, of one page. 50 MB unless given. */
  readonly maxSize?: number
  /** Where the file was fetched from; its name then says nothing about its format. */
  readonly fetched?: FetchedFrom
  /**
   * Called with the error of a report in the file that cannot be read; the next one is then read. If it is not given,
   * the error is thrown.
   */
  readonly fail?: (error: OnrecordError) => void
}

/** What is known about a file from the place that it was fetched from. */
export interface FetchedFrom {
  /** Its address, after redirects. */
  readonly url: string
  /** The header Content-Type; empty if there is none. It is used if the bytes do not contradict it. */
  readonly type: string
  /** What was said about it next to its address, as in the item of a feed. */
  readonly metadata?: readonly MetadataCandidate[]
}

/**
 * The reports of one file. Its contents decide its format: HTML, plain text, PDF, DOCX, ninjs, NewsML-G2 and NITF,
 * RSS, Atom, JSON Feed, JSONL of our own, WARC; each may also be packed by gzip. Its name decides only one thing: a
 * file whose name ends in .txt is plain text. If a file has several reports, `source` is its name, `#` and which
 * report it is. An archive is read as it arrives, one page at a time.
 * @throws OnrecordError `input-binary`, `input-damaged`, `input-refused`, `input-too-large`, `input-without-reports`.
 */
export async function* ingestAll(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  source: string,
  options: IngestOptions = {},
): AsyncGenerator<Ingested, void, undefined> {
  const { given = {}, maxSize = mostBytes, fail = throwIt, fetched = null } = options
  let peeked = await peek(content instanceof Uint8Array ? once(content) : content, longestMagic)
  if (isGzip(peeked.head)) peeked = await peek(gunzip(peeked.chunks, source), longestMagic)
  if (isWarc(peeked.head)) {
    yield* ingestArchive(peeked.chunks, source, { given, maxSize, fail })
    return
  }
  const bytes = await collectBytes(peeked.chunks, source, maxSize)
  const decoded = decodeIfText(bytes, source)
  const file = { bytes, decoded, path: source, maxSize }
  const isText = !fetched && decoded !== null && /\.txt(?:\.gz)?$/i.test(source)
  const format = isText ? null : formats.find((one) => one.detect(file))
  const known = fetched ? candidatesOf(fetched) : []
  if (!format) {
    if (decoded && !isText) refuseUnknown(decoded.text, source)
    yield fetched
      ? ingestPage(pageOf(bytes, decoded, fetched, known), source, given)
      : ingest(bytes, source, given)
    return
  }
  let count = 0
  const breathe = makeBreath()
  for await (const found of format.read(file)) {
    count++
    await breathe()
    yield makeIngested(
      found.part === null ? withMetadata(found, known) : found,
      source,
      decoded,
      given,
    )
  }
  if (count === 0)
    throw new OnrecordError('input-without-reports', { path: source, ...nameOf(format) })
}

async function* ingestArchive(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  { given, maxSize, fail }: Required<Omit<IngestOptions, 'fetched'>>,
): AsyncGenerator<Ingested, void, undefined> {
  let count = 0
  for await (const page of readWarc(chunks, source, maxSize, fail)) {
    count++
    const ingested = ingestOrFail(page, `${source}#${page.id}`, given, fail)
    // A page without an article: a front page, a form, a notice that it has moved.
    if (ingested && ingested.report.text.trim() !== '') yield ingested
  }
  if (count === 0)
    throw new OnrecordError('input-without-reports', { path: source, format: 'a WARC' })
}

function ingestOrFail(
  page: ArchivedPage,
  source: string,
  given: GivenMetadata,
  fail: (error: OnrecordError) => void,
): Ingested | null {
  try {
    return ingestPage(page, source, given)
  } catch (error) {
    fail(asFaultOf(source, error))
    return null
  }
}

/** What is known about a file from the place that it was fetched from comes after what the file itself says. */
const withMetadata = (found: FoundReport, known: readonly MetadataCandidate[]): FoundReport => ({
  ...found,
  metadata: [...found.metadata, ...known],
})

const candidatesOf = ({ url, metadata = [] }: FetchedFrom): readonly MetadataCandidate[] => [
  { field: 'url', value: cleanUrl(url) ?? url, from: 'fetched' },
  ...metadata,
]

function pageOf(
  bytes: Uint8Array,
  decoded: Decoded | null,
  { type }: FetchedFrom,
  metadata: readonly MetadataCandidate[],
): ArchivedPage {
  const text = decoded?.text ?? ''
  const isHtml = looksLikeHtml(text) || (/\bx?html\b/i.test(type) && /<[a-z!]/i.test(text))
  return { bytes, id: '', isHtml, charset: readCharset(type), metadata }
}

/** The characters of a file; null if its bytes are not text. */
function decodeIfText(bytes: Uint8Array, path: string): Decoded | null {
  try {
    return decodeBytes(bytes, path)
  } catch (error) {
    if (error instanceof OnrecordError && error.code === 'input-binary') return null
    throw error
  }
}

const nameOf = ({ name }: Format) => ({ format: name })

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function throwIt(error: OnrecordError): never {
  throw error
}

const longestMagic = 16
const mostBytes = 50_000_000
