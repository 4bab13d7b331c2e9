import { Command } from 'commander'

import { formatExamples } from '../options/examples.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord verify`: whether the record is as it was kept. */
export function verifyCommand(): Command {
  const command = new Command('verify').description(
    'Check the record: compare every text and reading with its hash, every span with its text and the chain of changes with what is there, and work out again all that is derived from the readings. The exit code is 1 if something is wrong.',
  )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord verify', 'says what is wrong, or that nothing is']]),
    )
    .action(runVerify)
}

async function runVerify(options: RecordOption): Promise<void> {
  await withRecord(
    options,
    async (store) => {
      let faults = 0
      for await (const { report, problem } of store.verify()) {
        faults++
        process.stdout.write(
          `✗ ${report === null ? 'the record' : `report ${report}`}: ${problem}\n`,
        )
      }
      const { reports, statements, entries, head } = await store.count()
      if (faults > 0) process.exitCode = 1
      else
        process.stdout.write(
          `✓ ${reports} reports with ${statements} statements are as they were kept.\n${describeLook(entries, head)}\n`,
        )
    },
    'look',
  )
}

/** What was checked, and what only a person can check: whether the chain ends where it did before. */
const describeLook = (entries: number, head: string | null): string =>
  `  Looked at: every text, reading, decision and place by its hash; each row that is worked out of them; ${entries} changes, of which none is missing before the last.
  The head of the chain is ${head ?? 'none'}: compare it with the one that you noted (onrecord stats).`
