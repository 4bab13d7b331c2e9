import { Command, Option } from 'commander'

import type { OnrecordError } from '../errors.ts'
import type { TakenIn } from '../intake/index.ts'
import { makeReader, type Reader } from '../reading/index.ts'
import type { Store } from '../record/index.ts'
import { formatExamples } from './examples.ts'
import { listenForInterrupt } from './listen-for-interrupt.ts'
import { makeProgress } from './progress.ts'
import {
  addRecordOption,
  openOrMakeRecord,
  openRecordIfAny,
  type RecordOption,
} from './record-option.ts'
import { addInputs, findReports, takeInAll, type InputOptions } from './report-inputs.ts'

/** `onrecord add`: reads reports and keeps them in the record. */
export function addCommand(): Command {
  const command = new Command('add')
    .description(
      'Read reports and keep them in the record. A report that is there already stays as it is, so the same command goes on where one was interrupted.',
    )
    .addOption(
      new Option('-f, --format <format>', 'jsonl: a line of JSON for each report, once it is kept')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .option('--dry-run', 'say what would be added, and keep nothing')
  return addRecordOption(addInputs(command))
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord add reports/', 'every report of a folder, into your record'],
        [
          'onrecord add --record story.sqlite --outlet "Agency" "march/*.html"',
          'into a file of its own',
        ],
        ['onrecord add --format jsonl - < report.txt', 'from standard input, for a program'],
      ]),
    )
    .action(runAdd)
}

interface AddOptions extends InputOptions, RecordOption {
  readonly format: 'text' | 'jsonl'
  readonly dryRun?: boolean
}

async function runAdd(paths: readonly string[], options: AddOptions): Promise<void> {
  const stop = listenForInterrupt()
  const inputs = await findReports(paths)
  const progress = makeProgress(process.stderr, inputs.length)
  const fail = (error: OnrecordError) => {
    progress.clear()
    process.stderr.write(`onrecord: ${error.message}\n`)
    process.exitCode = error.exitCode
  }
  const store = await (options.dryRun ? openRecordIfAny(options) : openOrMakeRecord(options))
  const reader = makeLazyReader()
  const told = { added: 0, known: 0, statements: 0 }
  try {
    for await (const taken of takeInAll(inputs, options, fail, stop.signal)) {
      if (stop.signal.aborted) break
      const { isNew, statements } = await addReport(taken, store, reader, options)
      told[isNew ? 'added' : 'known']++
      told.statements += isNew ? statements : 0
      if (options.format === 'jsonl') {
        const { id, source } = taken.report
        process.stdout.write(`${JSON.stringify({ report: id, source, statements })}\n`)
      }
      progress.advance(taken.report.text.length)
    }
  } finally {
    progress.clear()
    stop.dispose()
    await reader.close()
    await store?.close()
  }
  if (options.format === 'text') process.stdout.write(`${summarise(told, options)}\n`)
  if (stop.signal.aborted) process.exitCode = 130
}

/** Reads a report and keeps it; one that is there already is not read again. */
async function addReport(
  taken: TakenIn,
  store: Store | null,
  reader: LazyReader,
  { dryRun = false }: AddOptions,
): Promise<{ readonly isNew: boolean; readonly statements: number }> {
  const there = await store?.countStatements(taken.report.id)
  if (there !== null && there !== undefined) return { isNew: false, statements: there }
  const reading = await (await reader.get()).read(taken)
  const statements = reading.statements.length
  if (dryRun || !store) return { isNew: true, statements }
  return { isNew: (await store.keep(reading)) === 'added', statements }
}

interface LazyReader {
  get(): Promise<Reader>
  close(): Promise<void>
}

/** A reader that loads its model when it is first needed: where every report is there already, it is not. */
function makeLazyReader(): LazyReader {
  let reader: Promise<Reader> | null = null
  return {
    get: () => (reader ??= makeReader()),
    close: async () => (await reader)?.close(),
  }
}

function summarise(
  { added, known, statements }: Readonly<Record<'added' | 'known' | 'statements', number>>,
  { dryRun = false }: AddOptions,
): string {
  const what = `${plural(added, 'report')} with ${plural(statements, 'statement')}`
  const already = known === 0 ? '' : `; ${known} ${known === 1 ? 'was' : 'were'} there already`
  return `${dryRun ? 'Would add' : 'Added'} ${what}${already}.`
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
