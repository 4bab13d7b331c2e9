import { Command } from 'commander'

import type { Counts } from '../../record/index.ts'
import { formatExamples } from '../options/examples.ts'
import { formatOption } from '../options/format-option.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'
import { largest } from '../../text/index.ts'

/** `onrecord stats`: how much is in the record. */
export function statsCommand(): Command {
  const command = new Command('stats')
    .description('Show how much is in the record.')
    .addOption(formatOption())
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord stats', 'reports, statements, speakers, days, size, and the head of the chain'],
      ]),
    )
    .action(async (options: RecordOption & { readonly format: 'text' | 'json' }) => {
      const counts = await withRecord(options, (store) => store.count(), 'look')
      const output = options.format === 'json' ? formatJson(counts) : `${formatCounts(counts)}\n`
      await writeAs(process.stdout, options.format, output)
    })
}

function formatCounts({
  reports,
  statements,
  speakers,
  outlets,
  first,
  last,
  bytes,
  entries,
  head,
}: Counts): string {
  const facts: readonly (readonly [string, string])[] = [
    ['reports', String(reports)],
    ['statements', String(statements)],
    ['names of speakers', String(speakers)],
    ['outlets', String(outlets)],
    ['published', first === null ? 'unknown' : `${first} to ${last}`],
    ['size', `${(bytes / 1e6).toFixed(1)} MB`],
    ['changes', String(entries)],
    ['head', head ?? 'none'],
  ]
  const width = largest(facts.map(([what]) => what.length))
  return facts.map(([what, value]) => `${what.padEnd(width)}  ${value}`).join('\n')
}
