import { Command } from 'commander'

import { joinOffices, type OfficeLine, type OfficesTable } from '../../reading/index.ts'
import { largest } from '../../text/index.ts'
import { plural } from '../../wording/index.ts'
import { formatExamples } from '../options/examples.ts'
import { formatOption } from '../options/format-option.ts'
import { officesOption, readOffices, type OfficesOption } from '../options/offices-option.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'

/** `onrecord offices`: which institutions titles belong to. */
export function officesCommand(): Command {
  return new Command('offices')
    .description(
      'Print the table of offices: to which institution a title belongs if the report does not name one. A file of your own comes before the shipped table; see docs/people.md.',
    )
    .addOption(officesOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord offices', 'a line for each title, and whether it is shipped or yours'],
        ['onrecord offices --offices port.json', 'with a table of your own'],
        [
          'onrecord offices --format json > port.json',
          'to edit: keep the lines that you change; "seat": null takes titles away',
        ],
      ]),
    )
    .action(runOffices)
}

interface OfficesCommandOptions extends OfficesOption {
  readonly format: 'text' | 'json'
}

async function runOffices({ offices: file, format }: OfficesCommandOptions): Promise<void> {
  const own = file === undefined ? {} : readOffices(file)
  const table = joinOffices(own)
  const text = format === 'json' ? formatJson(table) : formatTable(table, own, file ?? '')
  await writeAs(process.stdout, format, text)
}

function formatTable(table: OfficesTable, own: OfficesTable, file: string): string {
  const ownLines = new Set(own.offices)
  const rows = (table.offices ?? []).flatMap((line) => {
    const source = ownLines.has(line) ? file : 'shipped'
    return line.titles.flatMap((title) =>
      institutionsOf(line).map(([whose, institution]) => [title, whose, institution, source]),
    )
  })
  const cells = [['title', 'whose', 'institution', 'from'], ...rows].map((row) =>
    row.map(escapeControlCharacters),
  )
  const widths = [0, 1, 2].map((column) => largest(cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  )
  return `${[...lines, '', describeRest(table)].join('\n')}\n`
}

/** Whose an office may be, each with its institution; a dash if the titles are taken away. */
function institutionsOf({
  country,
  seat,
  local,
}: OfficeLine): readonly (readonly [whose: string, institution: string])[] {
  const whose =
    country === 'any' ? 'any country' : country === null ? 'no country' : (country ?? 'all')
  return [
    ...(seat === undefined ? [] : [[whose, seat ?? '–'] as const]),
    ...(local === undefined ? [] : [['a state or city', local] as const]),
  ]
}

const describeRest = ({ otherNames = [], metonyms = [], places = [] }: OfficesTable): string =>
  `Also other names of ${plural(otherNames.length, 'institution')}, ${plural(metonyms.length, 'metonym')} and ${plural(places.length, 'place')} where officers speak: onrecord offices --format json`
