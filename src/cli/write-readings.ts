import { once } from 'node:events'
import type { Writable } from 'node:stream'

import type { Reading } from '../reading/index.ts'
import { csvHeader, toCsvRows } from '../export/index.ts'
import { formatReading } from './format-text.ts'
import { visible } from './visible.ts'

/** The formats in which readings are printed. */
export const formats = ['text', 'json', 'jsonl', 'csv'] as const

/** The name of a format. */
export type Format = (typeof formats)[number]

/** Prints readings one after another, each in one write, so that what was printed is whole. */
export interface ReadingWriter {
  write(reading: Reading): Promise<void>
  end(): Promise<void>
}

/** A writer of a format to a stream. It waits where the stream cannot take more. */
export function makeWriter(format: Format, stream: NodeJS.WriteStream): ReadingWriter {
  let count = 0
  const put = (text: string) => putAll(stream, text)
  return {
    async write(reading) {
      const first = count++ === 0
      switch (format) {
        case 'text':
          return put(`${first ? '' : '\n'}${formatReading(reading, stream)}`)
        case 'json':
          return put(`${first ? '{"readings":[\n' : ',\n'}${JSON.stringify(reading, null, 2)}`)
        case 'jsonl':
          return put(`${JSON.stringify(reading)}\n`)
        case 'csv':
          return putData(stream, `${first ? csvHeader() : ''}${toCsvRows(reading)}`)
        default:
          return format satisfies never
      }
    },
    async end() {
      if (format === 'json') await put(count === 0 ? '{"readings":[]}\n' : '\n]}\n')
      if (format === 'csv' && count === 0) await put(csvHeader())
    },
  }
}

/** Writes data to a stream as it is, to a terminal so that what it holds cannot steer that. It waits where the stream cannot take more. */
export const putData = (stream: NodeJS.WriteStream, data: string): Promise<void> =>
  putAll(stream, stream.isTTY ? visible(data) : data)

async function putAll(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
