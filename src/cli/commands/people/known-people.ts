import { Command } from 'commander'

import { OnrecordError } from '../../../errors.ts'
import { readInput } from '../../../intake/index.ts'
import { readList, type ListedEntry, type ReadList } from '../../../record/index.ts'
import { plural } from '../../../wording/index.ts'
import { formatExamples } from '../../options/examples.ts'
import { formatOption } from '../../options/format-option.ts'
import {
  addRecordOption,
  openOrMakeRecord,
  withRecord,
  type RecordOption,
} from '../../options/record-option.ts'
import { escapeControlCharacters } from '../../output/escape-control-characters.ts'
import { makeProgress } from '../../output/progress.ts'
import { reportFailures } from '../../output/report-failure.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'
import { addDeciderOptions, type DeciderOptions } from '../../options/decider-options.ts'

/** `onrecord people import`: a list of people and institutions who are known beforehand. */
export function importPeopleCommand(): Command {
  const command = new Command('import')
    .description(
      'Import a list of known people and institutions (CSV or JSONL): whoever a report names by one of these names goes under the name on the list. An entry that is already there is changed.',
    )
    .argument('<file>', 'the file, or - for standard input')
  return addDeciderOptions(command)
    .addHelpText(
      'after',
      `
Columns of a table: name, other names (separated by semicolons), kind (person,
institution or place), gender (female or male), office, institution, from, to,
wikidata. Only name is needed; lines with one name are one entry with several
offices.
${formatExamples([
  ['onrecord people import mayors.csv', 'from a table'],
  ['onrecord people import - < ministries.jsonl', 'from standard input'],
])}`,
    )
    .action(runImport)
}

async function runImport(path: string, { by, ...options }: DeciderOptions): Promise<void> {
  const { entries, refused, unknownColumns } = await readFile(path)
  const counts = { added: 0, changed: 0, known: 0 }
  const progress = makeProgress(process.stderr, entries.length)
  const fail = reportFailures(progress)
  const store = await openOrMakeRecord(options)
  try {
    for (const { line, reason } of refused)
      fail(new OnrecordError('list-line', { path, line, reason }))
    for (const entry of entries) {
      counts[await store.list(entry, by)]++
      progress.advance(entry.name.length)
    }
  } finally {
    progress.clear()
    await store.close()
  }
  const { added, changed, known } = counts
  const left = unknownColumns.length === 0 ? '' : ` Left out: ${unknownColumns.join(', ')}.`
  process.stdout.write(
    `Imported ${plural(added, 'entry', 'entries')}, changed ${changed}; ${known} were there.${escapeControlCharacters(left)}\n`,
  )
}

/** The most bytes of a list. */
const mostBytes = 50_000_000

async function readFile(path: string): Promise<ReadList> {
  const bytes = await readInput(path, { maxSize: mostBytes, stdin: process.stdin })
  let list: ReadList
  try {
    list = readList(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? 'it is not in UTF-8'
        : error instanceof Error
          ? error.message
          : ''
    throw new OnrecordError('list-unreadable', { path, reason }, { cause: error })
  }
  if (list.entries.length === 0 && list.refused.length === 0)
    throw new OnrecordError('list-unreadable', { path, reason: 'it has no entry' })
  return list
}

/** `onrecord people listed`: the list that the record has. */
export function listedCommand(): Command {
  const command = new Command('listed')
    .description('Print the list of known people and institutions that the record has.')
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([['onrecord people listed', 'all entries, with their IDs']]),
    )
    .action(async (options: RecordOption & { readonly format: 'text' | 'json' }) => {
      const listed = await withRecord(options, (store) => store.listed(), 'look')
      const output =
        options.format === 'json'
          ? formatJson({ listed })
          : listed.map(formatEntry).join('') || 'The list has no entry.\n'
      await writeAs(process.stdout, options.format, output)
    })
}

function formatEntry({ id, entry }: ListedEntry): string {
  const offices = entry.offices.map(({ title, institution, from, to }) => {
    const what = [title, institution].filter(Boolean).join(', ')
    return from === null && to === null ? what : `${what} (${from ?? '…'} to ${to ?? '…'})`
  })
  const facts = [...entry.otherNames, ...offices].join(' · ')
  const told = facts === '' ? '' : `\n              ${facts}`
  return `${id}  ${escapeControlCharacters(entry.name + told)}\n`
}

/** `onrecord people forget`: takes an entry off the list. */
export function forgetCommand(): Command {
  const command = new Command('forget')
    .description('Take someone off the list; what the list joined comes apart again.')
    .argument('<id>', 'the ID of an entry, as onrecord people listed prints it')
  return addRecordOption(command)
    .addHelpText('after', formatExamples([['onrecord people forget 3f2a9c01b7de', 'one entry']]))
    .action(async (id: string, options: RecordOption) => {
      await withRecord(options, (store) => store.unlist(id))
      process.stdout.write(`${escapeControlCharacters(id)} is off the list.\n`)
    })
}
