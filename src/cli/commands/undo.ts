import { Command } from 'commander'

import { addDeciderOptions, type DeciderOptions } from '../options/decider-options.ts'
import { formatVerdict } from '../output/format-decision.ts'
import { formatExamples } from '../options/examples.ts'
import { officesOption, readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { makeLazyReader } from '../work/lazy-reader.ts'
import { withRecord } from '../options/record-option.ts'

/** `onrecord undo`: takes a decision back. */
export function undoCommand(): Command {
  const command = new Command('undo')
    .description('Take a decision back. It stays in the list of decisions, marked as taken back.')
    .argument('<decision>', 'the ID of the decision, as onrecord decisions prints it')
  return addDeciderOptions(command.addOption(officesOption()))
    .addHelpText(
      'after',
      formatExamples([['onrecord undo 5f0c1a2b3c4d', 'the decision no longer applies']]),
    )
    .action(runUndo)
}

async function runUndo(id: string, options: DeciderOptions & OfficesOption): Promise<void> {
  const reader = makeLazyReader(readerOptions(options))
  try {
    const { verdict } = await withRecord(options, (store) =>
      store.undo(id, options.by, reader.read),
    )
    process.stdout.write(`Taken back: ${formatVerdict(verdict)}.\n`)
  } finally {
    await reader.close()
  }
}
