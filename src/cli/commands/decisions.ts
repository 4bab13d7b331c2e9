import { Command } from 'commander'

import type { Decision } from '../../record/index.ts'
import { formatDecided, formatVerdict } from '../output/format-decision.ts'
import { formatOption } from '../options/format-option.ts'
import { formatExamples } from '../options/examples.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord decisions`: the decisions that people made. */
export function decisionsCommand(): Command {
  const command = new Command('decisions')
    .description(
      'List all decisions in the order in which they were made, including those taken back.',
    )
    .argument('[report]', 'only decisions about this report, its statements and its parties')
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord decisions', 'all of them'],
        ['onrecord decisions f8128b64e59fea36d3b55b39', 'those about one report'],
      ]),
    )
    .action(runDecisions)
}

async function runDecisions(
  report: string | undefined,
  options: RecordOption & { readonly format: 'text' | 'json' },
): Promise<void> {
  const decisions = await withRecord(options, (store) => store.decisions(report), 'look')
  const output =
    options.format === 'json'
      ? formatJson({ decisions })
      : decisions.map(formatDecision).join('') || 'There are no decisions.\n'
  await writeAs(process.stdout, options.format, output)
}

const formatDecision = (decision: Decision): string =>
  `${decision.id}  ${formatVerdict(decision.verdict)}\n              ${formatDecided(decision)}\n`
