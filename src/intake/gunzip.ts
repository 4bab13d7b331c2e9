import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

import { OnrecordError } from '../errors.ts'

/** Whether bytes start a gzip stream (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8

/**
 * The content of a gzip stream, which may have several members, as it arrives.
 * @throws OnrecordError `input-damaged`; `input-refused` once more than 32 MB have come out, and 200 times as many as
 * went in.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  const counts = { packed: 0, unpacked: 0 }
  async function* counted() {
    for await (const chunk of chunks) {
      counts.packed += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted())
  const unpacker = createGunzip()
  source.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacker) as AsyncIterable<Uint8Array>) {
      counts.unpacked += chunk.length
      if (counts.unpacked > leastBomb && counts.unpacked > mostRatio * counts.packed) {
        const reason = `${counts.packed} bytes of it unpack to more than ${counts.unpacked}`
        throw new OnrecordError('input-refused', { path, reason })
      }
      yield chunk
    }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('input-damaged', { path, format: 'gzip', reason }, { cause })
  } finally {
    source.destroy()
    unpacker.destroy()
  }
}

const leastBomb = 32_000_000
const mostRatio = 200
