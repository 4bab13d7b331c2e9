import { Command, Option } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { asFaultOf } from '../../fault.ts'
import { watch, type Ingested } from '../../intake/index.ts'
import { addReport, type Added, recordPlace, type Store } from '../../record/index.ts'
import { describeWatchEvent } from '../output/describe-watch-event.ts'
import { formatExamples } from '../options/examples.ts'
import { reportFailures } from '../output/report-failure.ts'
import { addFetchOptions, fetcherOptions, type FetchOptions } from '../options/fetch-options.ts'
import { formatEdition } from '../output/format-relations.ts'
import { makeStyle } from '../output/format-statement.ts'
import { keepGoing } from '../work/keep-going.ts'
import { officesOption, readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { makeLazyReader } from '../work/lazy-reader.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { openWatchState, type OpenWatchState } from '../work/open-watch-state.ts'
import { plural } from '../../wording/index.ts'
import { writeData } from '../output/terminal-output.ts'
import { addRecordOption, openOrMakeRecord, type RecordOption } from '../options/record-option.ts'
import { addMaxSize, followOption } from '../options/report-inputs.ts'
import { settingOption } from '../options/setting-option.ts'
import { settings } from '../settings/settings.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'
import { watchStatePlace } from '../settings/watch-state-place.ts'

/** `onrecord watch`: keeps adding what is new in feeds and folders. */
export function watchCommand(): Command {
  const command = new Command('watch')
    .description(
      'Keep adding to the record what is new in feeds and folders: the page of each new item in a feed, and each new or changed file. What was looked at is remembered, so you can continue an interrupted command by running it again; see docs/intake.md.',
    )
    .argument('<places...>', 'addresses of feeds (RSS, Atom, JSON Feed), folders, files')
    .addOption(
      new Option('-f, --format <format>', 'jsonl: a line of JSON for each report, once it is kept')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addOption(
      settingOption('--every <minutes>', 'the time between two looks at a place', settings.every),
    )
    .option('--once', 'look at each place once, then end')
    .option('-o, --outlet <name>', 'who published it')
    .option(...followOption)
    .addOption(officesOption())
  return addRecordOption(addFetchOptions(addMaxSize(command)))
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord watch https://courier.example/feed.xml', 'a feed, every quarter of an hour'],
        ['onrecord watch --once incoming/', 'a folder, for a command that a timer starts'],
        [
          'onrecord watch --every 60 --contact desk@ledger.example https://courier.example/feed.xml incoming/',
          'a feed and a folder once an hour, saying who asks',
        ],
      ]),
    )
    .action(runWatch)
}

interface WatchCommandOptions extends FetchOptions, RecordOption, OfficesOption {
  readonly format: 'text' | 'jsonl'
  readonly every: number
  readonly once?: boolean
  readonly outlet?: string
  readonly follow?: boolean
}

async function runWatch(places: readonly string[], options: WatchCommandOptions): Promise<void> {
  const { format, every, once = false, outlet, follow = false } = options
  if (places.includes('-')) {
    throw new OnrecordError('usage', {
      problem: 'Standard input cannot be watched. Use `onrecord add -`.',
    })
  }
  const reader = makeLazyReader(readerOptions(options))
  const stop = listenForInterrupt()
  const letGo = keepGoing()
  const fail = reportFailures()
  const failures = new WeakMap<Ingested, OnrecordError>()
  const store = await openOrMakeRecord(options, { signal: stop.signal })
  try {
    const { state, save } = await remember(store, options)
    const reports = watch(places, {
      state,
      save,
      every: once ? null : every,
      fetching: fetcherOptions(options),
      signal: stop.signal,
      given: outlet === undefined ? {} : { outlet },
      follow,
      tell: (event) => {
        process.stderr.write(`onrecord: ${describeWatchEvent(event, Date.now())}\n`)
      },
      fail,
      failureOf: (ingested) => failures.get(ingested) ?? null,
    })
    for await (const ingested of reports) {
      if (stop.signal.aborted) break
      try {
        const added = await addReport(ingested, store, reader.read)
        await tellAdded(ingested, added, format)
      } catch (error) {
        failures.set(ingested, asFaultOf(ingested.report.source, error))
      }
    }
  } finally {
    stop.dispose()
    letGo()
    await reader.close()
    await store.close()
  }
  if (stop.signal.aborted) process.exitCode = stop.exitCode()
}

async function tellAdded(
  { report: { id, source } }: Ingested,
  added: Added,
  format: WatchCommandOptions['format'],
): Promise<void> {
  const { kept, statements } = added
  if (format === 'jsonl') {
    await writeData(process.stdout, `${JSON.stringify({ report: id, source, statements })}\n`)
  } else if (kept === 'added') {
    process.stdout.write(`${formatAdded(source, added)}\n`)
  }
}

/**
 * What earlier watches remembered. If the record is empty, the watch state is ignored, because it belongs to another
 * record.
 */
async function remember(
  store: Store,
  { record = recordPlace() }: RecordOption,
): Promise<OpenWatchState> {
  const opened = openWatchState(watchStatePlace(record))
  const { reports } = await store.count()
  if (reports === 0) {
    opened.state.feeds.clear()
    opened.state.files.clear()
  }
  return opened
}

function formatAdded(source: string, { statements, editions }: Added): string {
  const style = makeStyle(process.stdout)
  const lines = editions.flatMap((edition) => formatEdition(edition, style))
  return [
    `Added ${escapeControlCharacters(source)} with ${plural(statements, 'statement')}.`,
    ...lines,
  ].join('\n  ')
}
