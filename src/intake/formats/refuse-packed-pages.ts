import { inflateSync } from 'node:zlib'

import { OnrecordError } from '../../errors.ts'

/**
 * Refuses a PDF if one of its streams unpacks (FlateDecode) to more than `maxSize` bytes, or is packed twice. PDF.js
 * has no such limit.
 * @throws OnrecordError `input-refused`.
 */
export function refusePackedPages(bytes: Uint8Array, path: string, maxSize: number): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const refused = (reason: string) => new OnrecordError('input-refused', { path, reason })
  if (/\/Fl(?:ateDecode)?\s{0,20}\/Fl(?:ateDecode)?\b/.test(content.toString('latin1')))
    throw refused('a part of it is packed twice')
  for (let at = content.indexOf(opening); at >= 0; at = content.indexOf(opening, at + 1)) {
    if (content.toString('latin1', at - 3, at) === 'end') continue
    let start = at + opening.length
    if (content[start] === carriageReturn) start++
    if (content[start] === lineFeed) start++
    const end = content.indexOf('endstream', start)
    // Shorter ones cannot unpack to more: deflate packs no tighter than 1032 to 1.
    if (end < 0 || (end - start) * tightest < maxSize) continue
    if (unpacksBeyond(content.subarray(start, end), maxSize))
      throw refused(`${end - start} bytes of it unpack to more than ${maxSize}`)
  }
}

function unpacksBeyond(packed: Uint8Array, limit: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: limit })
    return false
  } catch (error) {
    // Other problems, such as another filter, are for the reader of the PDF.
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}

const opening = 'stream'
const carriageReturn = 13
const lineFeed = 10
const tightest = 1032
