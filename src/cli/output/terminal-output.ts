import { once } from 'node:events'
import type { Writable } from 'node:stream'

import { escapeControlCharacters } from './escape-control-characters.ts'

/** Writes text for people, or bytes, to a stream. It waits if the stream cannot take more. */
export async function writeText(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/**
 * Writes data to a stream as it is; on a terminal, so that the data cannot control it. It waits if the stream cannot
 * take more.
 */
export const writeData = (stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> =>
  writeText(stream, stream.isTTY && typeof data === 'string' ? escapeControlCharacters(data) : data)

/** Writes output in a format to a stream: `text` is for people, all others are data. */
export const writeAs = (stream: NodeJS.WriteStream, format: string, made: string): Promise<void> =>
  (format === 'text' ? writeText : writeData)(stream, made)

/** Data as JSON that people can read as well. */
export const formatJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`
