import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'

import type { Entry, ZipFile } from 'yauzl'

import { OnrecordError } from '../../errors.ts'

/** How many bytes may come out of an archive, and its name in errors. */
export interface ZipLimits {
  readonly path: string
  readonly format: string
  /** The most bytes of one file in it. */
  readonly maxSize: number
}

/**
 * Some files in a ZIP archive as UTF-8, by their names in it; files that it does not have are left out. Nothing is
 * written anywhere.
 * @throws OnrecordError `input-damaged`; `input-refused` if a file is more than 200 times as long as packed, or if
 * the archive has more than 10,000; `input-too-large`.
 */
export async function readZip(
  bytes: Uint8Array,
  wanted: readonly string[],
  { path, format, maxSize }: ZipLimits,
): Promise<ReadonlyMap<string, string>> {
  try {
    const zip = await open(Buffer.from(bytes), { lazyEntries: true, validateEntrySize: true })
    if (zip.entryCount > mostEntries) throw refused(path, `it has ${zip.entryCount} files`)
    const found = new Map<string, string>()
    for await (const entry of entriesOf(zip)) {
      if (!wanted.includes(entry.fileName) || found.has(entry.fileName)) continue
      const { uncompressedSize: size, compressedSize: packed } = entry
      if (size > leastBomb && size > mostRatio * packed)
        throw refused(path, `${packed} bytes of it unpack to ${size}`)
      if (size > maxSize) throw new OnrecordError('input-too-large', { path, size, limit: maxSize })
      found.set(entry.fileName, (await readEntry(zip, entry)).toString('utf8'))
    }
    return found
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('input-damaged', { path, format, reason }, { cause })
  }
}

const refused = (path: string, reason: string) =>
  new OnrecordError('input-refused', { path, reason })

async function open(
  bytes: Buffer,
  options: { lazyEntries: true; validateEntrySize: true },
): Promise<ZipFile> {
  const { fromBuffer } = await import('yauzl')
  return promisify<Buffer, typeof options, ZipFile>((content, given, done) => {
    fromBuffer(content, given, done)
  })(bytes, options)
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left--) {
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once('entry', resolve)
      zip.once('error', reject)
      zip.readEntry()
    })
  }
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await promisify<Entry, NodeJS.ReadableStream>((one, done) =>
    zip.openReadStream(one, done),
  )(entry)
  return buffer(stream)
}

const mostEntries = 10_000
const mostRatio = 200
const leastBomb = 1_000_000
