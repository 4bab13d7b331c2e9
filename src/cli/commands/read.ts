import type { Reading } from '../../data-model/index.ts'
import { Command, Option } from 'commander'

import { formatExamples } from '../options/examples.ts'
import { addInputs, type InputOptions } from '../options/report-inputs.ts'
import { officesOption, type OfficesOption } from '../options/offices-option.ts'
import { settingOption } from '../options/setting-option.ts'
import { settings } from '../settings/settings.ts'
import { processReports } from '../work/process-reports.ts'
import { kindOption, type KindOption } from '../options/kind-option.ts'
import { formats, makeWriter, type Format } from '../output/write-readings.ts'

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
        'only statements with at least this confidence, 0 to 1',
        settings.minConfidence,
      ),
    )
    .addOption(kindOption())
    .addOption(officesOption())
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
          'one line of JSON per report, in the order of the files',
        ],
        [
          'onrecord read --published 2014-06-16 --outlet "Agency Name" -',
          'a report from standard input, with its date and outlet',
        ],
        ['onrecord read https://courier.example/news/17', 'a page, which is fetched'],
        ['onrecord read --format csv "march/*.html"', 'one row per statement, for a spreadsheet'],
        [
          'onrecord read --min-confidence 0.8 report.txt',
          'only statements read with some certainty',
        ],
        [
          'onrecord read --kind speech report.txt',
          'only what was said, without beliefs, plans and attitudes',
        ],
      ]),
    )
    .action(runRead)
}

interface ReadOptions extends InputOptions, KindOption, OfficesOption {
  readonly format: Format
  readonly minConfidence: number
}

async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  const writer = makeWriter(options.format, process.stdout)
  await processReports(
    paths,
    options,
    (reader, ingested) => reader.read(ingested),
    (reading) => writer.write(onlyWanted(reading, options)),
  )
  await writer.end()
}

/** A reading without the statements of lower confidence, and of other kinds. */
const onlyWanted = (
  reading: Reading,
  { minConfidence, kind: kinds }: Pick<ReadOptions, 'minConfidence' | 'kind'>,
): Reading => ({
  ...reading,
  statements: reading.statements.filter(
    ({ confidence, kind }) => confidence >= minConfidence && (kinds?.includes(kind) ?? true),
  ),
})
