import type { Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { asFaultOf } from '../../fault.ts'
import {
  findInputs,
  makeFetcher,
  openInput,
  ingestAll as ingestFile,
  type Fetcher,
  type FoundInput,
  type GivenMetadata,
  type Ingested,
} from '../../intake/index.ts'
import { describePassed } from '../output/describe-passed.ts'
import { addFetchOptions, fetcherOptions, type FetchOptions } from './fetch-options.ts'
import { parseDays } from './parse-days.ts'
import { settingOption } from './setting-option.ts'
import { settings } from '../settings/settings.ts'

/** The options of a command that takes in reports. */
export interface InputOptions extends GivenMetadata, FetchOptions {
  readonly follow?: boolean
}

/** The option `--follow`. */
export const followOption = [
  '--follow',
  'follow links that lead out of a folder, which are skipped otherwise',
] as const

/** What is read, and why some of it is not. */
export type ReportInput = Exclude<FoundInput, { readonly kind: 'passed' }>

/** Gives a command the paths of reports, and the options for what is known about them. */
export function addInputs(command: Command): Command {
  command.argument(
    '[paths...]',
    'files, folders, patterns such as "reports/*.html", addresses, or - for standard input',
  )
  return addFetchOptions(addMaxSize(addReportFields(command).option(...followOption)))
}

/** Gives a command the option `--max-size`. */
export function addMaxSize(command: Command): Command {
  return command.addOption(
    settingOption(
      '--max-size <size>',
      'the most bytes per file: 800000, 800kB, 5MB',
      settings.maxSize,
    ),
  )
}

/** Gives a command the options for what a person knows about a report: `GivenMetadata`. */
export function addReportFields(command: Command): Command {
  return command
    .option(
      '-p, --published <date>',
      'the day of publication: 2014-06-16, "16 June 2014", 2014-06',
      parseDate,
    )
    .option('-o, --outlet <name>', 'who published it')
    .option('-t, --title <title>', 'its headline')
}

/**
 * The files that a command's paths name; standard input if there are none and it is not a terminal. What is skipped
 * in folders is reported on standard error.
 * @throws OnrecordError `usage` if nothing is given.
 */
export async function findReports(
  paths: readonly string[],
  { follow = false }: Pick<InputOptions, 'follow'>,
): Promise<readonly ReportInput[]> {
  const patterns = paths.length === 0 && !process.stdin.isTTY ? ['-'] : paths
  if (patterns.length === 0) {
    const problem =
      'Nothing to read. Give files, folders, patterns or addresses, or - for standard input.'
    throw new OnrecordError('usage', { problem })
  }
  const found = await findInputs(patterns, { follow })
  const passed = found.flatMap((one) => (one.kind === 'passed' ? one.why : []))
  if (passed.length > 0) process.stderr.write(`onrecord: ${describePassed(passed)}\n`)
  return found.filter((one) => one.kind !== 'passed')
}

/** The callbacks while reports are read. */
export interface TakingIn {
  /** Called with what cannot be read, which is skipped. */
  readonly fail: (error: OnrecordError) => void
  /** Ends it. */
  readonly stop: AbortSignal
  /** Called when a file or an address is finished. */
  readonly finish?: () => void
}

/** The reports in the files and at the addresses, in order; those that cannot be read are reported and skipped. */
export async function* ingestAll(
  inputs: readonly ReportInput[],
  options: InputOptions,
  { fail, stop, finish }: TakingIn,
): AsyncGenerator<Ingested> {
  const { maxSize } = options
  const { published, outlet, title } = options
  const given = { published, outlet, title }
  const fetcher = makeFetcher({ ...fetcherOptions(options), signal: stop })
  for (const input of inputs) {
    if (stop.aborted) return
    if (input.kind === 'failed') {
      fail(input.error)
      finish?.()
      continue
    }
    try {
      const { content, ...known } = await openFound(input.path, input.kind, fetcher)
      for await (const ingested of ingestFile(content, input.path, {
        given,
        maxSize,
        fail,
        ...known,
      })) {
        if (stop.aborted) return
        yield ingested
      }
    } catch (error) {
      if (stop.aborted) return
      fail(asFaultOf(input.path, error))
    }
    finish?.()
  }
}

async function openFound(path: string, kind: 'found' | 'address', fetcher: Fetcher) {
  if (kind === 'found') {
    const content = openInput(path, process.stdin)
    return { content: path === '-' ? refuseEmpty(content) : content }
  }
  const { bytes, url, type } = await fetcher.fetch(path)
  return { content: bytes ?? new Uint8Array(), fetched: { url, type } }
}

/**
 * Nothing was piped in: most likely an earlier command failed.
 * @throws OnrecordError `input-empty` if there is no byte.
 */
async function* refuseEmpty(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    yield chunk
  }
  if (size === 0) throw new OnrecordError('input-empty', { path: 'Standard input' })
}

function parseDate(value: string): string {
  parseDays(value)
  return value
}
