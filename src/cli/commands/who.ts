import { Command } from 'commander'

import { resolveAgent, type Agent, type AgentTitle, type SearchPage } from '../../record/index.ts'
import { formatOption } from '../options/format-option.ts'
import { formatExamples } from '../options/examples.ts'
import { formatHits } from '../output/format-hits.ts'
import { makeStyle, type Style } from '../output/format-statement.ts'
import { describePeriod, plural } from '../../wording/index.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'
import { settingOption } from '../options/setting-option.ts'
import { settings } from '../settings/settings.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'

/** `onrecord who`: a person or an institution in the record, and what they said. */
export function whoCommand(): Command {
  const command = new Command('who')
    .description(
      'Show a person or an institution in the record: names, titles over time, and what they said or what was said on their behalf, the latest first.',
    )
    .argument('<name...>', 'words of the name, or an ID')
    .addOption(
      settingOption('-l, --limit <count>', 'the most statements shown, up to 1000', settings.limit),
    )
    .option('--page <token>', 'the next page; the previous page prints the token')
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord who Orrel', 'a person, by part of the name'],
        ['onrecord who "Foreign Ministry"', 'an institution, with those who speak for it'],
      ]),
    )
    .action(runWho)
}

interface WhoOptions extends RecordOption {
  readonly limit: number
  readonly page?: string
  readonly format: 'text' | 'json'
}

async function runWho(words: readonly string[], options: WhoOptions): Promise<void> {
  const name = words.join(' ')
  const { limit, page } = options
  await withRecord(
    options,
    async (store) => {
      const agents = await store.who(name)
      const meant = resolveAgent(name, agents)
      const wanted = { sort: 'said', limit, page } as const
      const statements = meant ? await store.search(`party:"${meant.id}"`, wanted) : null
      const output =
        options.format === 'json'
          ? formatJson({ agents, ...statements })
          : formatAgents(name, agents, meant, statements)
      await writeAs(process.stdout, options.format, output)
    },
    'look',
  )
}

function formatAgents(
  name: string,
  agents: readonly Agent[],
  meant: Agent | null,
  statements: SearchPage | null,
): string {
  const style = makeStyle(process.stdout)
  if (agents.length === 0) {
    return `The record has no one with this full name. Try: onrecord search 'speaker:"${escapeControlCharacters(name).replaceAll(/["\n]/g, ' ')}"'\n`
  }
  if (!meant || !statements) {
    const lines = agents.flatMap((agent) => [...formatAgent(agent, style), ''])
    return [...lines, 'Which of them? Give the ID.', ''].join('\n')
  }
  const others = agents.filter((agent) => agent !== meant)
  return [
    ...formatAgent(meant, style),
    '',
    ...others.map((agent) =>
      style('dim', `not ${escapeControlCharacters(agent.name)} · ${agent.id}`),
    ),
    ...(others.length > 0 ? [''] : []),
    formatHits(statements.hits, null, statements.next, process.stdout),
  ].join('\n')
}

function formatAgent(agent: Agent, style: Style): readonly string[] {
  const { id, kind, name, otherNames, titles, statements, reports } = agent
  const counts = `${plural(statements, 'statement')} in ${plural(reports, 'report')}`
  return [
    style('bold', escapeControlCharacters(name)),
    style('dim', `${kind} · ${counts} · ${id}`),
    ...(otherNames.length > 0 ? [`also ${escapeControlCharacters(otherNames.join(', '))}`] : []),
    ...titles.map((title) => `  ${describeTitle(title)}`),
  ]
}

/** "spokesman, Defence Ministry: 2 March 2021 to 12 March 2021". */
function describeTitle({ title, institution, first, last }: AgentTitle): string {
  const what = [title, institution].filter((part) => part !== null).join(', ')
  const when = first === null || last === null ? '' : `: ${describePeriod(first, last)}`
  return escapeControlCharacters(what + when).replaceAll('\n', ' ')
}
