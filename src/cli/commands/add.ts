import { Command, InvalidArgumentError, Option } from 'commander'

import { asFaultOf, isOfAll } from '../../fault.ts'
import type { Ingested } from '../../intake/index.ts'
import {
  addReport,
  type Added,
  type AddReportOptions,
  type SaveResult,
  type Read,
  type Store,
} from '../../record/index.ts'
import { formatExamples } from '../options/examples.ts'
import { reportFailures } from '../output/report-failure.ts'
import { formatEdition } from '../output/format-relations.ts'
import { makeStyle } from '../output/format-statement.ts'
import { officesOption, readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { makeLazyReader } from '../work/lazy-reader.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { plural } from '../../wording/index.ts'
import { makeProgress } from '../output/progress.ts'
import { writeData } from '../output/terminal-output.ts'
import {
  addRecordOption,
  openOrMakeRecord,
  openRecordIfAny,
  type RecordOption,
} from '../options/record-option.ts'
import {
  addInputs,
  findReports,
  ingestAll,
  type InputOptions,
  type TakingIn,
} from '../options/report-inputs.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'

/** `onrecord add`: reads reports and keeps them in the record. */
export function addCommand(): Command {
  const command = new Command('add')
    .description(
      'Read reports and keep them in the record. A report that is already there stays as it is, so you can continue an interrupted command by running it again.',
    )
    .addOption(
      new Option('-f, --format <format>', 'jsonl: a line of JSON for each report, once it is kept')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .option('--dry-run', 'say what would be added, and keep nothing')
    .option(
      '--wait <seconds>',
      'how long to wait if the server of the record cannot be reached',
      parseSeconds,
      60,
    )
    .addOption(officesOption())
  return addRecordOption(addInputs(command))
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord add reports/', 'every report in a folder, into your record'],
        [
          'onrecord add --record story.sqlite --outlet "Agency" "march/*.html"',
          'into a file of its own',
        ],
        ['onrecord add --format jsonl - < report.txt', 'from standard input, for a program'],
      ]),
    )
    .action(runAdd)
}

interface AddOptions extends InputOptions, RecordOption, OfficesOption {
  readonly format: 'text' | 'jsonl'
  readonly dryRun?: boolean
  readonly wait: number
}

async function runAdd(paths: readonly string[], options: AddOptions): Promise<void> {
  const reader = makeLazyReader(readerOptions(options))
  const stop = listenForInterrupt()
  const inputs = await findReports(paths, options)
  const progress = makeProgress(process.stderr, inputs.length)
  const fail = reportFailures(progress)
  const store = await (options.dryRun
    ? openRecordIfAny(options)
    : openOrMakeRecord(options, { wait: options.wait, signal: stop.signal }))
  const told: Told = { added: 0, placed: 0, known: 0, statements: 0 }
  let left = inputs.length
  const taking = { fail, stop: stop.signal, finish: () => void left-- }
  try {
    for await (const ingested of ingestAll(inputs, options, taking)) {
      if (stop.signal.aborted) break
      const { dryRun = false } = options
      const added = await addOrFail(ingested, store, reader.read, { dryRun, fail })
      if (!added) continue
      told[added.kept]++
      told.statements += added.kept === 'added' ? added.statements : 0
      await tellAdded(ingested, added, options, () => progress.clear())
      progress.advance(ingested.report.text.length)
    }
  } finally {
    progress.clear()
    stop.dispose()
    await reader.close()
    await store?.close()
    // Also if the record cannot be written any more: what was kept stays.
    if (options.format === 'text') process.stdout.write(`${summarise(told, options)}\n`)
    if (left > 0) process.stderr.write(`onrecord: ${describeRest(left, inputs.length)}\n`)
  }
  if (stop.signal.aborted) process.exitCode = stop.exitCode()
}

/**
 * Adds a report; null if that failed, which is reported.
 * @throws what would fail for the next report as well.
 */
async function addOrFail(
  ingested: Ingested,
  store: Store | null,
  read: Read,
  { fail, ...options }: AddReportOptions & Pick<TakingIn, 'fail'>,
): Promise<Added | null> {
  try {
    return await addReport(ingested, store, read, options)
  } catch (error) {
    if (isOfAll(error)) throw error
    fail(asFaultOf(ingested.report.source, error))
    return null
  }
}

async function tellAdded(
  { report: { id, source } }: Ingested,
  { statements, editions }: Added,
  { format }: AddOptions,
  clear: () => void,
): Promise<void> {
  if (format === 'jsonl') {
    await writeData(process.stdout, `${JSON.stringify({ report: id, source, statements })}\n`)
  } else if (editions.length > 0) {
    clear()
    const style = makeStyle(process.stdout)
    const lines = editions.flatMap((edition) => formatEdition(edition, style))
    process.stdout.write(`${[escapeControlCharacters(source), ...lines].join('\n  ')}\n`)
  }
}

/** What an interrupt, or a record that cannot be written any more, leaves undone. */
const describeRest = (left: number, all: number): string =>
  `Ended early: ${left} of ${all} ${all === 1 ? 'place' : 'places'} to read ${left === 1 ? 'is' : 'are'} left. Run the same command again to continue.`

/** How many reports had which result, and how many statements came with those that were added. */
type Told = Record<SaveResult | 'statements', number>

function summarise(
  { added, placed, known, statements }: Told,
  { dryRun = false }: AddOptions,
): string {
  const what = `${plural(added, 'report')} with ${plural(statements, 'statement')}`
  const there = known + placed
  const already = there === 0 ? '' : `; ${there} ${there === 1 ? 'was' : 'were'} already there`
  const outlets = placed === 0 ? '' : `, ${placed} of them now with another outlet`
  return `${dryRun ? 'Would add' : 'Added'} ${what}${already}${outlets}.`
}

function parseSeconds(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Give whole seconds, such as 0, 60 or 600.')
}
