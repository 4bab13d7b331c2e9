import { Command } from 'commander'

import { toConllu } from '../../syntax/index.ts'
import { formatExamples } from '../options/examples.ts'
import { writeData } from '../output/terminal-output.ts'
import { addInputs, type InputOptions } from '../options/report-inputs.ts'
import { processReports } from '../work/process-reports.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'

/** `onrecord parse`: the sentences of reports with their dependency trees, in CoNLL-U. */
export function parseCommand(): Command {
  const command = new Command('parse').description(
    'Print the universal dependencies of the sentences in reports, as CoNLL-U.',
  )
  return addInputs(command)
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord parse report.txt',
          'each word with its part of speech, its head and its relation',
        ],
        ['onrecord parse reports/ > reports.conllu', 'for tools that work with CoNLL-U'],
      ]),
    )
    .action(runParse)
}

async function runParse(paths: readonly string[], options: InputOptions): Promise<void> {
  await processReports(
    paths,
    options,
    (reader, ingested) => reader.parse(ingested),
    async ({ report, sentences, notices }) => {
      for (const { code, reason } of notices) {
        if (code === 'not-english')
          process.stderr.write(`onrecord: ${escapeControlCharacters(report.source)}: ${reason}\n`)
      }
      await writeData(process.stdout, toConllu(report.text, report.id, sentences))
    },
  )
}
