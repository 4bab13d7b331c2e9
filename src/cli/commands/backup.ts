import { existsSync } from 'node:fs'

import { Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { formatExamples } from '../options/examples.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord backup`: a copy of the record in a new file. */
export function backupCommand(): Command {
  const command = new Command('backup')
    .description(
      'Copy the record, as it is at one moment, to a new file (SQLite). The record may be in use.',
    )
    .argument('<file>', 'the new file; an existing file is not overwritten')
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord backup record-2014-06-16.sqlite', 'a copy to keep']]),
    )
    .action(async (file: string, options: RecordOption) => {
      if (existsSync(file)) {
        const problem = `${file} already exists. Name a new file.`
        throw new OnrecordError('usage', { problem })
      }
      await withRecord(options, (store) => store.backUp(file))
    })
}
