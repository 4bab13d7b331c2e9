import { Command } from 'commander'

import type { Member } from '../../../record/index.ts'
import {
  describeDecided,
  describeEvidence,
  describePeriod,
  describeSureness,
  plural,
} from '../../../wording/index.ts'
import { formatExamples } from '../../options/examples.ts'
import { formatOption } from '../../options/format-option.ts'
import { addRecordOption, withRecord, type RecordOption } from '../../options/record-option.ts'
import { escapeControlCharacters } from '../../output/escape-control-characters.ts'
import { makeStyle } from '../../output/format-statement.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'
import { meantAgent } from './meant-agent.ts'

/** `onrecord people why`: under which names someone is known, and why. */
export function whyCommand(): Command {
  const command = new Command('why')
    .description(
      'Show under which names reports know someone, and why each is taken for the same: what was found, how sure it is, or who decided it.',
    )
    .argument('<name...>', 'words of the name, or an ID')
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText('after', formatExamples([['onrecord people why Arden', 'one person']]))
    .action(runWhy)
}

async function runWhy(
  words: readonly string[],
  options: RecordOption & { readonly format: 'text' | 'json' },
): Promise<void> {
  const members = await withRecord(
    options,
    async (store) => store.members((await meantAgent(store, words.join(' '))).id),
    'look',
  )
  const output =
    options.format === 'json'
      ? formatJson({ members })
      : `${members.map(formatMember).join('\n')}\n`
  await writeAs(process.stdout, options.format, output)
}

function formatMember({
  id,
  name,
  reports,
  statements,
  first,
  last,
  joined,
  decision,
}: Member): string {
  const style = makeStyle(process.stdout)
  const facts = [
    plural(statements, 'statement'),
    plural(reports, 'report'),
    ...(first === null || last === null ? [] : [describePeriod(first, last)]),
  ]
  const why = decision
    ? [`  joined ${describeDecided(decision)}`]
    : joined
      ? [
          `  ${describeSureness(joined.confidence)} (${Math.round(joined.confidence * 100)} %): ${joined.evidence
            .filter(({ weight }) => weight > 0)
            .map(describeEvidence)
            .join('; ')}`,
        ]
      : []
  return [
    `${style('bold', escapeControlCharacters(name))} ${style('dim', `· ${facts.join(' · ')} · ${id}`)}`,
    ...why.map(escapeControlCharacters),
  ].join('\n')
}
