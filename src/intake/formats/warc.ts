import type { MetadataCandidate } from '../../data-model/index.ts'
import type { WARCRecord } from 'warcio'

import { OnrecordError } from '../../errors.ts'
import { readCharset } from '../read-charset.ts'
import { candidate } from './format.ts'

/** A page in a web archive: the bytes of an answer, as a browser got them, without transfer and content encoding. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  /** The id of its record. */
  readonly id: string
  readonly isHtml: boolean
  /** The encoding that its headers declare; null if they declare none. */
  readonly charset: string | null
  readonly metadata: readonly MetadataCandidate[]
}

/** Whether bytes start a WARC file (ISO 28500). */
export const isWarc = (head: Uint8Array): boolean =>
  /^WARC\/\d/.test(Buffer.from(head.subarray(0, 10)).toString('latin1'))

/**
 * The pages in a WARC stream, one after the other: records of type response, status 200, of type text/html, XHTML or
 * text/plain. One page is in memory at a time; a page of more than `maxSize` bytes is reported and skipped.
 * @throws OnrecordError `input-damaged` if the stream is cut off or breaks the format's rules.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  maxSize: number,
  fail: (error: OnrecordError) => void,
): AsyncGenerator<ArchivedPage> {
  try {
    const { WARCParser } = await import('warcio')
    for await (const record of new WARCParser(endOnce(chunks))) {
      const type = typeOf(record)
      if (type === null) continue
      const id = (record.warcHeader('WARC-Record-ID') ?? '').replaceAll(/[<>]/g, '')
      const bytes = await readPage(record, `${path}#${id}`, maxSize, fail)
      if (!bytes) continue
      const url = record.warcTargetURI
      yield {
        bytes,
        id,
        isHtml: type.mime !== 'text/plain',
        charset: type.charset,
        metadata: candidate('url', url, 'warc WARC-Target-URI'),
      }
    }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('input-damaged', { path, format: 'WARC', reason }, { cause })
  }
}

/**
 * The chunks of a stream, which throws if it is asked again and again after its end: warcio 2.4 skips the rest of a
 * record that was cut off in a loop that nothing else ends. A complete archive is asked a few times after its end.
 */
const endOnce = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]() {
    const source = chunks[Symbol.asyncIterator]()
    let asked = 0
    return {
      async next() {
        const result = await source.next()
        if (result.done) asked++
        if (asked > mostAsksAtEnd) throw new Error('it breaks off within a record')
        return result
      },
    }
  },
})

/** The type of a page that is read; null for every other record. */
function typeOf(
  record: WARCRecord,
): { readonly mime: string; readonly charset: string | null } | null {
  if (record.warcType !== 'response' || Number(record.httpHeaders?.statusCode) !== 200) return null
  const header = record.httpHeaders?.headers.get('content-type') ?? ''
  const mime = header.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(mime)) return null
  return { mime, charset: readCharset(header) }
}

async function readPage(
  record: WARCRecord,
  path: string,
  maxSize: number,
  fail: (error: OnrecordError) => void,
): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size > maxSize) {
      fail(new OnrecordError('input-too-large', { path, size, limit: maxSize }))
      return null
    }
    taken.push(chunk)
  }
  // warcio does not say anywhere else how much of a record is missing.
  const { _reader: reader } = record
  const left = 'limit' in reader ? Number(reader.limit) : 0
  if (left > 0) {
    const reason = `it ends ${left} bytes before the end of a record`
    throw new OnrecordError('input-damaged', { path, format: 'WARC', reason })
  }
  return Buffer.concat(taken)
}

const mostAsksAtEnd = 100
