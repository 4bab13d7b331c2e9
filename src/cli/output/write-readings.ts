import type { Reading } from '../../data-model/index.ts'
import { csvHeader, toCsvRows } from '../../export/index.ts'
import { formatReading } from './format-text.ts'
import { writeAs } from './terminal-output.ts'

/** The formats in which readings are printed. */
export const formats = ['text', 'json', 'jsonl', 'csv'] as const

/** The name of a format. */
export type Format = (typeof formats)[number]

/** Prints readings one after another, each in one write, so that what was printed is whole. */
export interface ReadingWriter {
  write(reading: Reading): Promise<void>
  end(): Promise<void>
}

/** A writer of a format to a stream. It waits if the stream cannot take more. */
export function makeWriter(format: Format, stream: NodeJS.WriteStream): ReadingWriter {
  let count = 0
  const print = (text: string) => writeAs(stream, format, text)
  return {
    async write(reading) {
      const first = count++ === 0
      switch (format) {
        case 'text':
          return print(`${first ? '' : '\n'}${formatReading(reading, stream)}`)
        case 'json':
          return print(`${first ? '{"readings":[\n' : ',\n'}${JSON.stringify(reading, null, 2)}`)
        case 'jsonl':
          return print(`${JSON.stringify(reading)}\n`)
        case 'csv':
          return print(`${first ? csvHeader() : ''}${toCsvRows(reading)}`)
        default:
          return format satisfies never
      }
    },
    async end() {
      if (format === 'json') await print(count === 0 ? '{"readings":[]}\n' : '\n]}\n')
      if (format === 'csv' && count === 0) await print(csvHeader())
    },
  }
}
