import { readFileSync } from 'node:fs'

import { Option } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { checkOffices, type OfficesTable, type ReaderOptions } from '../../reading/index.ts'

/** The option of every command that reads reports. */
export interface OfficesOption {
  readonly offices?: string
}

/** `--offices`: a table of offices. */
export const officesOption = (): Option =>
  new Option(
    '--offices <file>',
    'a JSON file that says which institutions titles belong to (see onrecord offices)',
  )

/** What the options say of how a reader is made. */
export const readerOptions = ({ offices: file }: OfficesOption): ReaderOptions =>
  file === undefined ? {} : { offices: readOffices(file) }

/**
 * Reads a table of offices from its file.
 * @throws OnrecordError `offices` if the file cannot be read or has something that is not allowed.
 */
export function readOffices(file: string): OfficesTable {
  const text = readText(file)
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const problem = `it is not JSON (${reason}). Give an object, as onrecord offices --format json prints it.`
    throw new OnrecordError('offices', { place: file, problem }, { cause })
  }
  return checkOffices(given, file)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const problem =
      code === 'ENOENT'
        ? 'there is no such file. Give the path of one.'
        : `it cannot be read (${message}). Give the path of a file.`
    throw new OnrecordError('offices', { place: file, problem }, { cause })
  }
}
