import { Command, InvalidArgumentError, Option } from 'commander'

import { OnrecordError } from '../errors.ts'
import {
  findInputs,
  readCalendarDays,
  readInput,
  takeIn,
  type FoundInput,
  type GivenMetadata,
  type TakenIn,
} from '../intake/index.ts'
import { makeReader, type Reading } from '../reading/index.ts'
import { formatExamples } from './examples.ts'
import { makeProgress } from './progress.ts'
import { formats, makeWriter, type Format } from './write-readings.ts'

/** `onrecord read`: the statements of reports, printed. */
export function readCommand(): Command {
  return new Command('read')
    .description('Read reports and print who said what.')
    .argument(
      '[paths...]',
      'files, folders, patterns such as "reports/*.html", or - for standard input',
    )
    .addOption(
      new Option('-f, --format <format>', 'text is for people, the others for programs')
        .choices([...formats])
        .default('text'),
    )
    .option(
      '-p, --published <date>',
      'the day the reports were published: 2014-06-16, "16 June 2014", 2014-06',
      parseDate,
    )
    .option('-o, --outlet <name>', 'who published them')
    .option('-t, --title <title>', 'their headline')
    .option(
      '--min-confidence <share>',
      'only statements that are at least so sure, 0 to 1',
      parseShare,
      0,
    )
    .option(
      '--max-size <size>',
      'the most bytes of one file: 800000, 800kB, 5MB',
      parseSize,
      5_000_000,
    )
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord read report.txt', 'the report with its statements marked, and a table of them'],
        [
          'onrecord read --format jsonl reports/ > record.jsonl',
          'one line of JSON a report, in the order of the files',
        ],
        [
          'onrecord read --published 2014-06-16 --outlet "Agency Name" -',
          'a report from standard input, its date and outlet given',
        ],
        ['onrecord read --format csv "march/*.html"', 'one row a statement, for a spreadsheet'],
        ['onrecord read --min-confidence 0.8 report.txt', 'only what is read with some certainty'],
      ]),
    )
    .action(runRead)
}

interface ReadOptions extends GivenMetadata {
  readonly format: Format
  readonly maxSize: number
  readonly minConfidence: number
}

async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  const patterns = paths.length === 0 && !process.stdin.isTTY ? ['-'] : paths
  if (patterns.length === 0) {
    const problem = 'Nothing to read. Give files, folders or patterns, or - for standard input.'
    throw new OnrecordError('usage', { problem })
  }
  const stop = listenForInterrupt()
  const inputs = await findInputs(patterns)
  const progress = makeProgress(process.stderr, inputs.length)
  const fail = (error: OnrecordError) => {
    progress.clear()
    process.stderr.write(`onrecord: ${error.message}\n`)
    process.exitCode = error.exitCode
  }
  const reader = await makeReader()
  const writer = makeWriter(options.format, process.stdout)
  try {
    for await (const reading of reader.readMany(takeInAll(inputs, options, fail, stop.signal))) {
      if (stop.signal.aborted) break
      progress.clear()
      await writer.write(onlySure(reading, options.minConfidence))
      progress.advance(reading.report.text.length)
    }
    await writer.end()
  } finally {
    progress.clear()
    stop.dispose()
    await reader.close()
  }
  if (stop.signal.aborted) process.exitCode = 130
}

/** A reading without the statements that are less sure. */
const onlySure = (reading: Reading, least: number): Reading =>
  least === 0
    ? reading
    : { ...reading, statements: reading.statements.filter((one) => one.confidence >= least) }

/** The reports of the files in order; those that cannot be read are told of and passed over. */
async function* takeInAll(
  inputs: readonly FoundInput[],
  options: ReadOptions,
  fail: (error: OnrecordError) => void,
  stop: AbortSignal,
): AsyncGenerator<TakenIn> {
  const { maxSize, published, outlet, title } = options
  const given: GivenMetadata = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
  }
  for (const input of inputs) {
    if (stop.aborted) return
    if (input.kind === 'failed') {
      fail(input.error)
      continue
    }
    try {
      const bytes = await readInput(input.path, { maxSize, stdin: process.stdin })
      yield takeIn(bytes, input.path, given)
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error
      fail(error)
    }
  }
}

/** Ends the work after the reading that is being written, so that only whole lines are printed. */
function listenForInterrupt(): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController()
  const interrupt = () => {
    // A second one ends the process at once.
    process.off('SIGINT', interrupt)
    controller.abort()
  }
  process.on('SIGINT', interrupt)
  return { signal: controller.signal, dispose: () => process.off('SIGINT', interrupt) }
}

function parseDate(value: string): string {
  if (readCalendarDays(value)) return value
  throw new InvalidArgumentError(
    'Give a day, month or year: 2014-06-16, "16 June 2014", 2014-06 or 2014.',
  )
}

function parseSize(value: string): number {
  const match = /^(\d{1,12})\s?(k|m|g)?b?$/i.exec(value.trim())
  const size = Number(match?.[1]) * (units[match?.[2]?.toLowerCase() ?? ''] ?? 1)
  if (!match || size < 1)
    throw new InvalidArgumentError('Give a number of bytes: 800000, 800kB or 5MB.')
  return size
}

function parseShare(value: string): number {
  const share = Number(value)
  if (value.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError('Give a number from 0 to 1: 0.8.')
  return share
}

const units: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 }
