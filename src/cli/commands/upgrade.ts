import { Command } from 'commander'

import { formatExamples } from '../options/examples.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord upgrade`: brings a record of an earlier Onrecord to this one. */
export function upgradeCommand(): Command {
  const command = new Command('upgrade').description(
    'Bring a record of an earlier Onrecord to this one; every command that writes does so too. A record in a file is copied beside it first.',
  )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord upgrade', 'after a newer Onrecord was installed']]),
    )
    .action(async (options: RecordOption) => {
      await withRecord(options, async () => undefined)
      process.stdout.write('The record is as this Onrecord keeps it.\n')
    })
}
