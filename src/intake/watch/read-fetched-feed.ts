import { OnrecordError } from '../../errors.ts'
import { collectBytes } from '../collect-bytes.ts'
import { decodeBytes } from '../decode.ts'
import type { Fetched } from '../fetch/index.ts'
import { feed } from '../formats/feed.ts'
import { readFeedItems, type FeedItem } from '../formats/read-feed-items.ts'
import { gunzip, isGzip } from '../gunzip.ts'
import { readCharset } from '../read-charset.ts'

/**
 * The items of a feed that was fetched from `address`, at most `maxSize` bytes unpacked.
 * @throws OnrecordError `no-feed`, `input-damaged`, `input-refused`, `input-too-large`.
 */
export async function readFetchedFeed(
  { bytes, type }: Fetched,
  address: string,
  maxSize: number,
): Promise<readonly FeedItem[]> {
  const unpacked = await unpack(bytes ?? new Uint8Array(), address, maxSize)
  const decoded = decodeFeed(unpacked, address, readCharset(type))
  if (!feed.detect({ bytes: unpacked, decoded, path: address, maxSize })) {
    throw new OnrecordError('no-feed', { url: address })
  }
  return await readFeedItems(decoded.text, address)
}

async function unpack(bytes: Uint8Array, address: string, maxSize: number): Promise<Uint8Array> {
  async function* once() {
    yield bytes
  }
  return isGzip(bytes) ? collectBytes(gunzip(once(), address), address, maxSize) : bytes
}

function decodeFeed(bytes: Uint8Array, address: string, charset: string | null) {
  try {
    return decodeBytes(bytes, address, charset)
  } catch (cause) {
    if (cause instanceof OnrecordError && cause.code === 'input-binary') {
      throw new OnrecordError('no-feed', { url: address }, { cause })
    }
    throw cause
  }
}
