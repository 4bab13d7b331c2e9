import { Command } from 'commander'

import { formatExamples } from '../options/examples.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord upgrade`: upgrades a record that an earlier Onrecord made. */
export function upgradeCommand(): Command {
  const command = new Command('upgrade').description(
    'Upgrade a record that an earlier Onrecord made. Every command that writes does so too. If the record is a file, it is first copied to a file beside it.',
  )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord upgrade', 'after installing a newer Onrecord']]),
    )
    .action(async (options: RecordOption) => {
      await withRecord(options, async () => undefined)
      process.stdout.write('The record has the schema of this Onrecord.\n')
    })
}
