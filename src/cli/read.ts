import { Command, Option } from 'commander'

import type { OnrecordError } from '../errors.ts'
import { makeReader, type Reading } from '../reading/index.ts'
import { formatExamples } from './examples.ts'
import { listenForInterrupt } from './listen-for-interrupt.ts'
import { makeProgress } from './progress.ts'
import { addInputs, findReports, takeInAll, type InputOptions } from './report-inputs.ts'
import { settingOption } from './setting-option.ts'
import { settings } from './settings.ts'
import { formats, makeWriter, type Format } from './write-readings.ts'

/** `onrecord read`: the statements of reports, printed. */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Read reports and print who said what.')
    .addOption(
      new Option('-f, --format <format>', 'text is for people, the others for programs')
        .choices([...formats])
        .default('text'),
    )
    .addOption(
      settingOption(
        '--min-confidence <share>',
        'only statements that are at least so sure, 0 to 1',
        settings.minConfidence,
      ),
    )
  return addInputs(command)
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord read report.txt',
          'the report with its statements marked, then each with who, how and when',
        ],
        [
          'onrecord read --format jsonl reports/ > record.jsonl',
          'one line of JSON a report, in the order of the files',
        ],
        [
          'onrecord read --published 2014-06-16 --outlet "Agency Name" -',
          'a report from standard input, its date and outlet given',
        ],
        ['onrecord read https://courier.example/news/17', 'a page, fetched'],
        ['onrecord read --format csv "march/*.html"', 'one row a statement, for a spreadsheet'],
        ['onrecord read --min-confidence 0.8 report.txt', 'only what is read with some certainty'],
      ]),
    )
    .action(runRead)
}

interface ReadOptions extends InputOptions {
  readonly format: Format
  readonly minConfidence: number
}

async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  const stop = listenForInterrupt()
  const inputs = await findReports(paths)
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
