import { once } from 'node:events'
import type { Writable } from 'node:stream'

import { escapeControlCharacters } from './escape-control-characters.ts'

/** Writes what is made for people, or bytes, to a stream. It waits where the stream cannot take more. */
export async function writeText(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Writes data to a stream as it is, to a terminal so that what it holds cannot steer that. It waits where the stream cannot take more. */
export const writeData = (stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> =>
  writeText(stream, stream.isTTY && typeof data === 'string' ? escapeControlCharacters(data) : data)

/** Writes what was made in a format to a stream: `text` is made for people, all others are data. */
export const writeAs = (stream: NodeJS.WriteStream, format: string, made: string): Promise<void> =>
  (format === 'text' ? writeText : writeData)(stream, made)

/** Data as JSON that people can read, too. */
export const formatJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`
