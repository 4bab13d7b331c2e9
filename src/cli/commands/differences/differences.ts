import { Command, Option } from 'commander'

import type { Difference } from '../../../data-model/index.ts'
import { isWanted, type LocatedStatement } from '../../../differences/index.ts'
import { OnrecordError } from '../../../errors.ts'
import { makePairJudge } from '../../../reading/index.ts'
import type { Store } from '../../../record/index.ts'
import type { CalendarDay } from '../../../text/index.ts'
import { formatExamples } from '../../options/examples.ts'
import { parseDays } from '../../options/parse-days.ts'
import { addRecordOption, withRecord, type RecordOption } from '../../options/record-option.ts'
import { formatDifferences } from '../../output/format-differences.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord differences`: where words differ. */
export function differencesCommand(): Command {
  const command = new Command('differences')
    .description(
      'Show where words differ in the record: pairs of statements on one proposition that differ or agree, by what, and which words show it, the clearest first. A query (docs/search.md) says which statements are compared.',
    )
    .argument('[query...]', 'which statements are compared; all of them if it is left out')
    .option(
      '--between <names...>',
      'two speakers or offices: --between "State Department" Pentagon',
    )
    .option('--of <name>', 'a speaker or an office that stands on one side at least')
    .option(
      '--since <day>',
      'only if the later one was said on this day or after it',
      (value) => parseDays(value).start,
    )
    .addOption(
      new Option('--relation <relation>', 'only those that differ, or that agree').choices([
        'differ',
        'agree',
      ]),
    )
    .addOption(
      new Option('-f, --format <format>', 'text is for people, the others for programs')
        .choices(['text', 'json', 'jsonl'])
        .default('text'),
    )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord differences', 'all of the record'],
        [
          'onrecord differences patrols --between "Foreign Ministry" Navy',
          'where two offices differ about patrols',
        ],
        ['onrecord differences --of orrel --since 2021-03-10', 'of one speaker, in those days'],
        ['onrecord differences --format jsonl > differences.jsonl', 'one a line'],
      ]),
    )
    .action(runDifferences)
}

interface DifferencesOptions extends RecordOption {
  readonly between?: readonly string[]
  readonly of?: string
  readonly since?: CalendarDay
  readonly relation?: Difference['relation']
  readonly format: 'text' | 'json' | 'jsonl'
}

/** So many statements are compared at once, at most. */
const mostCompared = 2000

async function runDifferences(
  words: readonly string[],
  { between, of, since, relation, format, ...record }: DifferencesOptions,
): Promise<void> {
  const [one, other, ...more] = between ?? []
  if (between && (one === undefined || other === undefined || more.length > 0)) {
    const problem = `--between takes two names; ${between.length} were given. Put quotation marks around a name of several words.`
    throw new OnrecordError('usage', { problem })
  }
  const pair = one !== undefined && other !== undefined ? ([one, other] as const) : undefined
  const statements = await withRecord(
    record,
    (store) => findStatements(store, words.join(' ')),
    'look',
  )
  const judge = await makePairJudge()
  try {
    const found = await judge.compare(statements)
    const wanted = found.filter((difference) =>
      isWanted(difference, { between: pair, of, since, relation }),
    )
    await writeAs(process.stdout, format, write(wanted, format))
  } finally {
    await judge.close()
  }
}

/** @throws OnrecordError `usage` if there are more than can be compared at once. */
async function findStatements(store: Store, query: string): Promise<readonly LocatedStatement[]> {
  const found: LocatedStatement[] = []
  let page: string | undefined
  do {
    const { hits, next } = await store.search(query, { limit: 500, sort: 'said', page })
    for (const hit of hits) found.push(hit)
    if (found.length > mostCompared) {
      const problem = `The query finds more than ${mostCompared} statements, and so many are not compared at once. Narrow it: add words, a speaker or days.`
      throw new OnrecordError('usage', { problem })
    }
    page = next ?? undefined
  } while (page !== undefined)
  return found
}

function write(found: readonly Difference[], format: DifferencesOptions['format']): string {
  switch (format) {
    case 'text':
      return formatDifferences(found, process.stdout)
    case 'json':
      return formatJson({ differences: found })
    case 'jsonl':
      return found.map((one) => `${JSON.stringify(one)}\n`).join('')
    default:
      return format satisfies never
  }
}
