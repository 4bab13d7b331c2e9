import { Command } from 'commander'

import type { SaidHit } from '../../record/index.ts'
import { describePlaces } from '../output/describe-place.ts'
import { formatExamples } from '../options/examples.ts'
import { formatOption } from '../options/format-option.ts'
import { formatStatement, makeStyle } from '../output/format-statement.ts'
import { formatWordDiff } from '../output/format-word-diff.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord said`: whether anyone said this. */
export function saidCommand(): Command {
  const command = new Command('said')
    .description(
      'Find out whether anyone said this: show the statements in the record nearest to a quotation, and how they differ word by word.',
    )
    .argument('<quotation...>', 'the words in question')
    .option('--speaker <name>', 'only what someone with this name said')
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord said "no plans at all for joint patrols"',
          'who said it, or something close to it, and where',
        ],
        ['onrecord said --speaker orrel "our ships patrol our waters"', 'from one speaker'],
      ]),
    )
    .action(runSaid)
}

interface SaidCommandOptions extends RecordOption {
  readonly speaker?: string
  readonly format: 'text' | 'json'
}

async function runSaid(words: readonly string[], options: SaidCommandOptions): Promise<void> {
  const { speaker, format } = options
  await withRecord(
    options,
    async (store) => {
      const hits = await store.said(words.join(' '), { speaker })
      const output = format === 'json' ? formatJson({ hits }) : formatSaid(hits)
      await writeAs(process.stdout, format, output)
    },
    'look',
  )
}

function formatSaid(hits: readonly SaidHit[]): string {
  if (hits.length === 0) return 'The record has nothing like it.\n'
  const style = makeStyle(process.stdout)
  const found = hits.flatMap((hit) => [
    ...formatStatement(hit, '', style),
    `${describeLikeness(hit)}: ${formatWordDiff(hit.runs)}`,
    style('dim', `${describePlaces(hit)} · ${hit.statement.id}`),
    '',
  ])
  const differs = hits.some(({ likeness }) => likeness < 1)
  const key = differs ? ['{+ +} is only in the quotation, [- -] only in what was said.', ''] : []
  return [...found, ...key].join('\n')
}

const describeLikeness = ({ likeness }: SaidHit): string =>
  likeness === 1 ? 'word for word' : `${Math.round(100 * likeness)} % alike`
