import { Command, Option } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { exportFormats, exportRecord, type ExportFormat } from '../../export/index.ts'
import type { Store } from '../../record/index.ts'
import { formatExamples } from '../options/examples.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { makeProgress } from '../output/progress.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'
import { kindOption, withKinds, type KindOption } from '../options/kind-option.ts'
import { writeOutput, type OutputOption } from '../output/write-output.ts'

/** `onrecord export`: the record, or what a query finds in it, for other programs. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description(
      'Write the record, or the statements that a query finds, in a format for other programs; see docs/exports.md. To import the record elsewhere, export all of it as JSONL.',
    )
    .argument('[query...]', 'the statements to export; the whole record if it is left out')
    .addOption(
      new Option('-f, --format <format>', 'the format')
        .choices([...exportFormats])
        .default('jsonl'),
    )
    .option(
      '--output <file>',
      'the file to write, either completely or not at all (default: standard output)',
    )
    .addOption(kindOption())
    .option('--bom', 'with csv: start with a byte order mark, so that Excel recognises UTF-8')
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord export --output record.jsonl', 'the whole record, to import it elsewhere'],
        [
          'onrecord export --format csv --bom --output orrel.csv speaker:orrel',
          'what one speaker said, for a spreadsheet',
        ],
        ['onrecord export --format parquet > statements.parquet', 'a table for a notebook'],
        ['onrecord export --format web-annotation outlet:ledger', 'W3C annotations'],
        [
          'onrecord export --kind speech --format csv --output speech.csv',
          'only what was said, without beliefs, plans and attitudes',
        ],
      ]),
    )
    .action(runExport)
}

interface ExportCommandOptions extends RecordOption, OutputOption, KindOption {
  readonly format: ExportFormat
  readonly bom?: boolean
}

async function runExport(words: readonly string[], options: ExportCommandOptions): Promise<void> {
  const { format, bom, output } = options
  check(options)
  const isWhole = words.length === 0 && options.kind === undefined
  const query = isWhole ? undefined : withKinds(words.join(' '), options)
  const stop = listenForInterrupt()
  try {
    await withRecord(
      options,
      async (store) => {
        const total = isWhole ? (await store.count()).reports : 0
        // A progress line between the lines of the export would be read as one of them.
        const isShown = output !== undefined || !process.stdout.isTTY
        const progress = makeProgress(process.stderr, isShown ? total : 0)
        const pieces = exportRecord(
          counting(store, (characters) => progress.advance(characters)),
          { format, query, bom },
        )
        try {
          await writeOutput(pieces, options, stop.signal)
        } finally {
          progress.clear()
        }
      },
      'look',
    )
  } catch (error) {
    if (!stop.signal.aborted) throw error
    process.exitCode = stop.exitCode()
  } finally {
    stop.dispose()
  }
}

function check({ format, bom, output }: ExportCommandOptions): void {
  if (bom && format !== 'csv') {
    throw new OnrecordError('usage', { problem: '--bom works only with --format csv.' })
  }
  if (format === 'parquet' && output === undefined && process.stdout.isTTY) {
    const problem = 'Parquet cannot be printed in a terminal. Name a file with --output.'
    throw new OnrecordError('usage', { problem })
  }
}

/** A record that calls `advance` for each report that is exported, with the length of its text. */
const counting = (store: Store, advance: (characters: number) => void): Store => ({
  ...store,
  async corrected(report) {
    const found = await store.corrected(report)
    advance(found?.reading.report.text.length ?? 0)
    return found
  },
  async *lines() {
    for await (const line of store.lines()) {
      if (line.startsWith('{"report"')) advance(line.length)
      yield line
    }
  },
})
