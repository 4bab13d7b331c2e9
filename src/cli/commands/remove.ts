import type { Reading } from '../../data-model/index.ts'
import { createInterface } from 'node:readline/promises'

import { Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { formatExamples } from '../options/examples.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'

/** `onrecord remove`: removes a report from the record. */
export function removeCommand(): Command {
  const command = new Command('remove')
    .description(
      'Remove a report and its statements from the record. It shows what will be removed, and asks first.',
    )
    .argument('<report>', 'the ID of the report')
    .option('-y, --yes', 'do not ask')
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord remove f8128b64e59fea36d3b55b39', 'asks, then removes it']]),
    )
    .action(runRemove)
}

async function runRemove(
  report: string,
  options: RecordOption & { readonly yes?: boolean },
): Promise<void> {
  await withRecord(options, async (store) => {
    const json = await store.readingJson(report)
    if (json === null) throw new OnrecordError('not-in-record', { id: report })
    const reading = JSON.parse(json) as Reading
    const what = `${escapeControlCharacters(reading.report.title ?? reading.report.source)}, with ${reading.statements.length} statements`
    if (!options.yes && !(await confirm(`Remove ${what}? [y/N] `))) {
      process.stdout.write('Nothing was removed.\n')
      process.exitCode = 1
      return
    }
    await store.remove(report)
    process.stdout.write(`Removed ${what}.\n`)
  })
}

/** Whether a person says yes; no answer means no. */
async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  process.stderr.write(question)
  try {
    for await (const line of lines) return /^y(?:es)?$/i.test(line.trim())
    return false
  } finally {
    lines.close()
  }
}
