import { Command, Option } from 'commander'

import {
  agentKinds,
  agentOrders,
  mostAgentsOfPage,
  type AgentKind,
  type AgentOrder,
  type AgentPage,
} from '../../../record/index.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatExamples } from '../../options/examples.ts'
import { addRecordOption, withRecord, type RecordOption } from '../../options/record-option.ts'
import { parseCount } from '../../options/parse-count.ts'
import { escapeControlCharacters } from '../../output/escape-control-characters.ts'
import { makeStyle } from '../../output/format-statement.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'
import { describePeriod, plural } from '../../../wording/index.ts'
import { forgetCommand, importPeopleCommand, listedCommand } from './known-people.ts'
import { questionsCommand } from './questions.ts'
import { whyCommand } from './why.ts'

/** `onrecord people`: the people and institutions in a record. */
export function peopleCommand(): Command {
  const command = new Command('people')
    .description(
      'List the people and institutions in the record: how often they speak, in how many reports they are named, and when.',
    )
    .argument('[name...]', 'only those with these words in their names')
    .addOption(new Option('-k, --kind <kind>', 'only these').choices(agentKinds))
    .addOption(
      new Option('-s, --sort <order>', 'most statements or reports first, by name, or by day')
        .choices(agentOrders)
        .default('statements'),
    )
    .addOption(
      new Option('-l, --limit <count>', `the most shown, up to ${mostAgentsOfPage}`)
        .argParser(parseCount(mostAgentsOfPage))
        .default(50),
    )
    .option('--page <token>', 'the next page; the previous page prints the token')
    .addOption(formatOption())
  addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord people', 'all, those who speak most often first'],
        ['onrecord people --kind institutions --sort name', 'institutions by name'],
        ['onrecord people Arden', 'those with a name'],
        ['onrecord people questions', 'who may be the same'],
        ['onrecord people import mayors.csv', 'who is known beforehand'],
      ]),
    )
    .action(runPeople)
  for (const one of [
    questionsCommand(),
    whyCommand(),
    importPeopleCommand(),
    listedCommand(),
    forgetCommand(),
  ])
    command.addCommand(one)
  return command
}

interface PeopleOptions extends RecordOption {
  readonly kind?: AgentKind
  readonly sort: AgentOrder
  readonly limit: number
  readonly page?: string
  readonly format: 'text' | 'json'
}

async function runPeople(words: readonly string[], options: PeopleOptions): Promise<void> {
  const { kind, sort, limit, page } = options
  const name = words.length === 0 ? undefined : words.join(' ')
  const found = await withRecord(
    options,
    (store) => store.people({ kind, name, sort, limit, page }),
    'look',
  )
  const output = options.format === 'json' ? formatJson(found) : formatPage(found)
  await writeAs(process.stdout, options.format, output)
}

function formatPage({ agents, total, next }: AgentPage): string {
  const style = makeStyle(process.stdout)
  if (total === 0) return 'The record names no one like that.\n'
  const lines = agents.map(({ id, name, kind, title, statements, reports, first, last }) => {
    const days = first === null || last === null ? [] : [describePeriod(first, last)]
    const facts = [
      ...(title === null ? [] : [title]),
      plural(statements, 'statement'),
      plural(reports, 'report'),
      ...days,
    ]
    const told = escapeControlCharacters(facts.join(' · ')).replaceAll('\n', ' ')
    const named = style('bold', escapeControlCharacters(name).replaceAll('\n', ' '))
    return `${named}\n  ${told}\n  ${style('dim', `${kind} · ${id}`)}`
  })
  const rest = next === null ? [] : ['', `Next page: --page ${next}`]
  return [...lines, '', `${agents.length} of ${total}`, ...rest, ''].join('\n')
}
