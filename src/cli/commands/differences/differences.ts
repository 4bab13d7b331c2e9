import { Command, InvalidArgumentError, Option } from 'commander'

import {
  differenceKinds,
  differenceParties,
  type DifferenceKind,
} from '../../../data-model/index.ts'
import { OnrecordError } from '../../../errors.ts'
import {
  differenceFormats,
  exportDifferences,
  findDifferencePages,
  type DifferenceFormat,
} from '../../../export/index.ts'
import type {
  DifferencePage,
  DifferencePageOptions,
  KeptDifference,
} from '../../../record/index.ts'
import { formatExamples } from '../../options/examples.ts'
import { parseDays } from '../../options/parse-days.ts'
import { addRecordOption, withRecord, type RecordOption } from '../../options/record-option.ts'
import { formatDifferences, formatWaiting } from '../../output/format-differences.ts'
import { compareWaiting } from '../../work/compare-waiting.ts'
import { listenForInterrupt } from '../../work/listen-for-interrupt.ts'
import { formatJson, writeAs, writeData } from '../../output/terminal-output.ts'

/** `onrecord differences`: where words differ. */
export function differencesCommand(): Command {
  const command = new Command('differences')
    .description(
      'Show where words differ in the record: pairs of statements on one proposition, by what they differ, and which words show it, what stands highest first. Of each matter and those between whom it is, the clearest pair is shown. A query (docs/search.md) says what the statement on one side is found by.',
    )
    .argument('[query...]', 'what one of the two is found by; anything if it is left out')
    .option(
      '--between <names...>',
      'two speakers or offices: --between "State Department" Pentagon',
    )
    .option('--of <name>', 'a speaker or an office that stands on one side at least')
    .option(
      '--since <day>',
      'only if the later one may have been said on this day or after it',
      (value) => parseDays(value).start,
    )
    .addOption(
      new Option(
        '--relation <relation>',
        'those that differ, those that agree, both, or those that a person found to be no pair',
      )
        .choices(['differ', 'agree', 'any', 'none'])
        .default('differ'),
    )
    .addOption(new Option('--in <kind>', 'only if they differ in this').choices(differenceKinds))
    .addOption(new Option('--parties <parties>', 'only between these').choices(differenceParties))
    .option('--shift', 'only if one speaker or office said something else later')
    .option('--matter <id>', 'all pairs on one matter')
    .option('--statement <id>', 'all pairs of one statement')
    .option('--each', 'each pair, not one for each matter and those between whom it is')
    .option(
      '--limit <number>',
      'how many, at most (default: 50 as text and json, all in the other formats)',
      parseLimit,
    )
    .option('--compare', 'first compare the statements of reports that wait for it')
    .addOption(
      new Option('-f, --format <format>', 'text is for people, the others for programs')
        .choices(['text', 'json', ...differenceFormats])
        .default('text'),
    )
    .option('--bom', 'with csv: start with a byte order mark, so that Excel recognises UTF-8')
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord differences', 'the queue of the whole record'],
        [
          'onrecord differences patrols --between "Foreign Ministry" Navy',
          'where two offices differ about patrols',
        ],
        ['onrecord differences --of orrel --since 2021-03-10', 'of one speaker, in those days'],
        [
          'onrecord differences --each --relation any --format csv > differences.csv',
          'all pairs, for a spreadsheet',
        ],
      ]),
    )
    .action(runDifferences)
}

interface DifferencesOptions
  extends RecordOption, Omit<DifferencePageOptions, 'query' | 'between' | 'by' | 'page' | 'limit'> {
  readonly in?: DifferenceKind
  readonly bom?: boolean
  readonly between?: readonly string[]
  readonly limit?: number
  readonly compare?: boolean
  readonly format: 'text' | 'json' | DifferenceFormat
}

async function runDifferences(
  words: readonly string[],
  { between, compare = false, format, limit, record, in: by, bom, ...given }: DifferencesOptions,
): Promise<void> {
  const [one, other, ...more] = between ?? []
  if (between && (one === undefined || other === undefined || more.length > 0)) {
    const problem = `--between takes two names; ${between.length} were given. Put quotation marks around a name of several words.`
    throw new OnrecordError('usage', { problem })
  }
  const pair = one !== undefined && other !== undefined ? ([one, other] as const) : undefined
  const place = record === undefined ? {} : { record }
  if (bom && format !== 'csv')
    throw new OnrecordError('usage', { problem: '--bom works only with --format csv.' })
  const asked = { ...given, by, query: words.join(' '), between: pair }
  if (compare) {
    const stop = listenForInterrupt()
    await withRecord(place, (store) => compareWaiting(store, stop.signal))
    stop.dispose()
    if (stop.signal.aborted) {
      process.exitCode = stop.exitCode()
      return
    }
  }
  await withRecord(
    place,
    async (store) => {
      if (format === 'text' || format === 'json') {
        const found = await collect(findDifferencePages(store, asked, limit ?? mostShown))
        await writeAs(
          process.stdout,
          format,
          format === 'json' ? formatJson(found) : formatDifferences(found, process.stdout),
        )
        return
      }
      const pieces = exportDifferences(store, { format, bom, most: limit, ...asked })
      for await (const piece of pieces) await writeData(process.stdout, piece)
      const { waiting } = await store.differences({ limit: 1 })
      if (waiting > 0) process.stderr.write(formatWaiting(waiting))
    },
    'look',
  )
}

/** So many are shown unless another number is given. */
const mostShown = 50

/** All differences of some pages on one page. */
async function collect(pages: AsyncIterable<DifferencePage>): Promise<DifferencePage> {
  const differences: KeptDifference[] = []
  let last = { total: 0, next: null, waiting: 0 } as Omit<DifferencePage, 'differences'>
  for await (const { differences: found, ...rest } of pages) {
    for (const difference of found) differences.push(difference)
    last = rest
  }
  return { differences, ...last }
}

function parseLimit(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1) return limit
  throw new InvalidArgumentError('Give a whole number of 1 or more.')
}
