import { Command, Option } from 'commander'

import type { Agent, Question } from '../../../record/index.ts'
import { describeEvidence, describePeriod, plural, speaksFor } from '../../../wording/index.ts'
import { formatExamples } from '../../options/examples.ts'
import { formatOption } from '../../options/format-option.ts'
import { parseCount } from '../../options/parse-count.ts'
import { addRecordOption, withRecord, type RecordOption } from '../../options/record-option.ts'
import { escapeControlCharacters } from '../../output/escape-control-characters.ts'
import { makeStyle } from '../../output/format-statement.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord people questions`: who may be the same. */
export function questionsCommand(): Command {
  const command = new Command('questions')
    .description(
      'List those who may be the same, with what speaks for it and against it; what changes most statements comes first. Answer with onrecord merge, or with onrecord decide distinct.',
    )
    .addOption(
      new Option('-l, --limit <count>', 'the most shown, up to 100')
        .argParser(parseCount(100))
        .default(20),
    )
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText('after', formatExamples([['onrecord people questions', 'the first twenty']]))
    .action(runQuestions)
}

async function runQuestions(
  options: RecordOption & { readonly limit: number; readonly format: 'text' | 'json' },
): Promise<void> {
  const { limit } = options
  const questions = await withRecord(options, (store) => store.questions({ limit }), 'look')
  const output =
    options.format === 'json'
      ? formatJson({ questions })
      : questions.map(formatQuestion).join('\n') || 'Nothing is open.\n'
  await writeAs(process.stdout, options.format, output)
}

function formatQuestion({ pair, agent, into, confidence, evidence }: Question): string {
  const style = makeStyle(process.stdout)
  const said = evidence
    .filter(({ feature }) => feature !== 'any two')
    .map((one) => `  ${speaksFor(one) ? '+' : '−'} ${describeEvidence(one)}`)
  return [
    `${style('bold', `${Math.round(confidence * 100)} %`)} the same?`,
    formatSide(agent, pair.agent),
    formatSide(into, pair.into),
    ...said,
    style('dim', `  yes: onrecord merge ${pair.into} ${pair.agent}`),
    style('dim', `  no:  onrecord decide distinct ${pair.agent} ${pair.into}`),
    '',
  ].join('\n')
}

function formatSide(agent: Agent, id: string): string {
  const { name, titles, statements, reports, first, last } = agent
  const title = titles.at(-1)
  const facts = [
    ...(title ? [[title.title, title.institution].filter(Boolean).join(', ')] : []),
    plural(statements, 'statement'),
    plural(reports, 'report'),
    ...(first === null || last === null ? [] : [describePeriod(first, last)]),
  ]
  const line = `  ${name} (${id}) · ${facts.join(' · ')}`
  return escapeControlCharacters(line).replaceAll('\n', ' ')
}
