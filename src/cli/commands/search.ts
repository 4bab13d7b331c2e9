import { Command, Option } from 'commander'

import { orders, type Facets, type Order, type SearchPage } from '../../record/index.ts'
import { formatExamples } from '../options/examples.ts'
import { csvHeader, toCsvRows } from '../../export/index.ts'
import { formatHits } from '../output/format-hits.ts'
import { kindOption, withKinds, type KindOption } from '../options/kind-option.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'
import { settingOption } from '../options/setting-option.ts'
import { settings } from '../settings/settings.ts'

/** `onrecord search`: statements in the record by words and fields. */
export function searchCommand(): Command {
  const command = new Command('search')
    .description(
      'Find statements in the record. A query has words, "phrases", fields, AND, OR, NOT and brackets; see docs/search.md.',
    )
    .argument('[query...]', 'what to look for; every statement if it is left out')
    .addOption(
      new Option('-f, --format <format>', 'text is for people, the others for programs')
        .choices(['text', 'json', 'jsonl', 'csv'])
        .default('text'),
    )
    .addOption(
      new Option(
        '-s, --sort <order>',
        'the best matches first, or the last said or published first (default: relevance if the query has words, else said)',
      ).choices([...orders]),
    )
    .addOption(
      settingOption(
        '-l, --limit <count>',
        'the most statements per page, up to 1000',
        settings.limit,
      ),
    )
    .option('--each', 'list every report of a statement; otherwise all outlets share one result')
    .addOption(kindOption())
    .option(
      '--page <token>',
      'the next page of the same search; the previous page prints the token',
    )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        [
          `onrecord search 'patrols speaker:orrel'`,
          'statements with the word, by speakers with that name',
        ],
        [
          `onrecord search '"joint patrols" NOT act:deny after:2021-03-10'`,
          'a phrase, an act, a day',
        ],
        [
          `onrecord search 'institution:"Foreign Ministry" (talks OR meet*)'`,
          'brackets, the start of a word',
        ],
        [
          'onrecord search --kind speech utterance:withheld',
          'what someone would not say, without beliefs, plans and attitudes',
        ],
        [
          'onrecord search --format csv outlet:ledger > ledger.csv',
          'a page of rows for a spreadsheet',
        ],
      ]),
    )
    .action(runSearch)
}

interface ListOptions extends RecordOption, KindOption {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv'
  readonly sort?: Order
  readonly limit: number
  readonly page?: string
  readonly each?: boolean
}

async function runSearch(words: readonly string[], options: ListOptions): Promise<void> {
  const query = withKinds(words.join(' '), options)
  const { format, limit, sort, each } = options
  // An empty token, as a script gives that has none yet, asks for the first page.
  const page = options.page === '' ? undefined : options.page
  const wanted = { limit, each, sort, page }
  await withRecord(
    options,
    async (store) => {
      const found = await store.search(query, wanted)
      const counted = format === 'text' || format === 'json' ? await store.countFacets(query) : null
      await writeAs(process.stdout, format, write(found, counted, format))
      // Output that is only lines or rows has no place for the token of the next page.
      if (counted === null && found.next !== null) {
        process.stderr.write(`onrecord: there are more; add --page ${found.next}\n`)
      }
    },
    'look',
  )
}

function write(
  { hits, next }: SearchPage,
  facets: Facets | null,
  format: ListOptions['format'],
): string {
  switch (format) {
    case 'text':
      return formatHits(hits, facets, next, process.stdout)
    case 'json':
      return formatJson({ total: facets?.total, facets: facets?.fields, hits, next })
    case 'jsonl':
      return hits.map((hit) => `${JSON.stringify(hit)}\n`).join('')
    case 'csv':
      return (
        csvHeader() +
        hits
          .map(({ statement, ...rest }) => toCsvRows({ ...rest, statements: [statement] }))
          .join('')
      )
    default:
      return format satisfies never
  }
}
