import { Command } from 'commander'

import { asFaultOf, isOfAll } from '../../fault.ts'
import { formatExamples } from '../options/examples.ts'
import { reportFailures } from '../output/report-failure.ts'
import { officesOption, readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { makeLazyReader } from '../work/lazy-reader.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { makeProgress } from '../output/progress.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'

/** `onrecord reread`: reads the reports in the record again. */
export function rereadCommand(): Command {
  const command = new Command('reread')
    .description(
      'Read reports in the record again, with the present model. Decisions stay, and the ID of an old statement redirects to the new one that covers its words.',
    )
    .argument('[reports...]', 'the IDs of reports; all reports if it is left out')
  return addRecordOption(command.addOption(officesOption()))
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord reread', 'every report, after updating Onrecord'],
        ['onrecord reread f8128b64e59fea36d3b55b39', 'one report'],
      ]),
    )
    .action(runReread)
}

async function runReread(
  reports: readonly string[],
  options: RecordOption & OfficesOption,
): Promise<void> {
  const reader = makeLazyReader(readerOptions(options))
  const stop = listenForInterrupt()
  try {
    await withRecord(options, async (store) => {
      const total = reports.length > 0 ? reports.length : (await store.count()).reports
      const progress = makeProgress(process.stderr, total)
      const fail = reportFailures(progress)
      // If only one report is named, a failure ends the command.
      const isOnly = reports.length === 1
      const done = { read: 0, changed: 0 }
      for await (const report of reports.length > 0 ? reports : store.reports()) {
        if (stop.signal.aborted) break
        try {
          if (await store.reread(report, reader.read)) done.changed++
          done.read++
        } catch (error) {
          if (isOfAll(error) || isOnly) throw error
          fail(asFaultOf(report, error))
        }
        progress.advance(0)
      }
      progress.clear()
      const what = `${done.read} ${done.read === 1 ? 'report' : 'reports'}`
      process.stdout.write(`Read ${what} again; the reading of ${done.changed} changed.\n`)
    })
  } finally {
    stop.dispose()
    await reader.close()
  }
  if (stop.signal.aborted) process.exitCode = stop.exitCode()
}
