import { OnrecordError } from '../errors.ts'
import type { Range } from '../text/index.ts'
import { collectBytes } from './collect-bytes.ts'
import { decodeBytes, type Decoded } from './decode.ts'
import { formats } from './formats/configuration.ts'
import type { Format, FoundReport } from './formats/format.ts'
import { isWarc, readWarc, type ArchivedPage } from './formats/warc.ts'
import { gunzip, isGzip } from './gunzip.ts'
import { makeReport, type GivenMetadata } from './make-report.ts'
import { peek } from './peek.ts'
import {
  contentNotices,
  decodingNotices,
  mapToBytes,
  takeIn,
  takeInPage,
  type ByteRange,
  type TakenIn,
} from './take-in.ts'
import { refuseUnknown } from './refuse-unknown.ts'

/** How the reports of a file are taken in. */
export interface TakeInAllOptions {
  /** What a person knows of them; of every report of the file. */
  readonly given?: GivenMetadata
  /** The most bytes of one report's file, packed and unpacked; of an archive, of one page. 50 MB unless given. */
  readonly maxSize?: number
  /** Told of a report of the file that cannot be taken in, and the next is; where it is not given, the error is thrown. */
  readonly fail?: (error: OnrecordError) => void
}

/**
 * The reports of one file, by what it holds: HTML, plain text, PDF, DOCX, ninjs, NewsML-G2 and NITF, RSS, Atom, JSON Feed, JSONL of our own, WARC;
 * each also packed by gzip. A file whose name ends in .txt is plain text. Of a file of several, `source` is the name, `#` and which of them it is.
 * An archive is read as it comes, one page at a time.
 * @throws OnrecordError `input-binary`, `input-damaged`, `input-refused`, `input-too-large`, `input-without-reports`.
 */
export async function* takeInAll(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  source: string,
  options: TakeInAllOptions = {},
): AsyncGenerator<TakenIn, void, undefined> {
  const { given = {}, maxSize = mostBytes, fail = throwIt } = options
  let peeked = await peek(content instanceof Uint8Array ? once(content) : content, longestMagic)
  if (isGzip(peeked.head)) peeked = await peek(gunzip(peeked.chunks, source), longestMagic)
  if (isWarc(peeked.head)) {
    yield* takeInArchive(peeked.chunks, source, { given, maxSize, fail })
    return
  }
  const bytes = await collectBytes(peeked.chunks, source, maxSize)
  const name = source.replace(/\.gz$/i, '')
  const decoded = decodeIfText(bytes, source)
  const file = { bytes, decoded, path: source, maxSize }
  const format = /\.txt$/i.test(name) && decoded ? null : formats.find((one) => one.detect(file))
  if (!format) {
    if (decoded && !/\.txt$/i.test(name)) refuseUnknown(decoded.text, source)
    yield takeIn(bytes, source, given)
    return
  }
  let count = 0
  for await (const found of format.read(file)) {
    count++
    yield makeTaken(found, source, decoded, given)
  }
  if (count === 0)
    throw new OnrecordError('input-without-reports', { path: source, ...nameOf(format) })
}

async function* takeInArchive(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  { given, maxSize, fail }: Required<TakeInAllOptions>,
): AsyncGenerator<TakenIn, void, undefined> {
  let count = 0
  for await (const page of readWarc(chunks, source, maxSize, fail)) {
    count++
    const taken = takeInOrFail(page, `${source}#${page.id}`, given, fail)
    // A page without an article: a front page, a form, a notice that it has moved.
    if (taken && taken.report.text.trim() !== '') yield taken
  }
  if (count === 0)
    throw new OnrecordError('input-without-reports', { path: source, format: 'a WARC' })
}

function takeInOrFail(
  page: ArchivedPage,
  source: string,
  given: GivenMetadata,
  fail: (error: OnrecordError) => void,
): TakenIn | null {
  try {
    return takeInPage(page, source, given)
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    fail(error)
    return null
  }
}

function makeTaken(
  found: FoundReport,
  source: string,
  decoded: Decoded | null,
  given: GivenMetadata,
): TakenIn {
  const { text, metadata, format, part, map, pages, notices = [] } = found
  const made = makeReport(
    text,
    part === null ? source : `${source}#${part}`,
    format,
    metadata,
    given,
  )
  const report = pages ? { ...made, pages } : made
  return {
    report,
    notices: [...(decoded ? decodingNotices(decoded) : []), ...notices, ...contentNotices(report)],
    toBytes: (range: Range): readonly ByteRange[] =>
      map && decoded ? mapToBytes(map, decoded, range) : [],
  }
}

/** The characters of a file; null where its bytes are no text. */
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
