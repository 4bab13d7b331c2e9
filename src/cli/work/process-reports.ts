import type { OnrecordError } from '../../errors.ts'
import { asFaultOf, isOfAll } from '../../fault.ts'
import type { Ingested } from '../../intake/index.ts'
import { makeReader, type Reader } from '../../reading/index.ts'
import { reportFailures } from '../output/report-failure.ts'
import { listenForInterrupt } from './listen-for-interrupt.ts'
import { makeProgress } from '../output/progress.ts'
import { readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { findReports, ingestAll, type InputOptions } from '../options/report-inputs.ts'

/**
 * Reads the reports of `paths` and, one after the other, prints with `print` what `make` makes of each, with progress
 * on standard error. A report that cannot be read is reported there; the others are printed, and the command fails in
 * the end. If a report is interrupted, nothing of it is printed.
 */
export async function processReports<Made>(
  paths: readonly string[],
  options: InputOptions & OfficesOption,
  make: (reader: Reader, ingested: Ingested) => Promise<Made>,
  print: (made: Made) => Promise<void>,
): Promise<void> {
  const howToRead = readerOptions(options)
  const stop = listenForInterrupt()
  const inputs = await findReports(paths, options)
  const progress = makeProgress(process.stderr, inputs.length)
  const fail = reportFailures(progress)
  const reader = await makeReader(howToRead)
  try {
    const taking = { fail, stop: stop.signal }
    for await (const ingested of ingestAll(inputs, options, taking)) {
      const made = await makeOrFail(() => make(reader, ingested), ingested, fail)
      if (stop.signal.aborted) break
      progress.clear()
      if (made) await print(made.made)
      progress.advance(ingested.report.text.length)
    }
  } finally {
    progress.clear()
    stop.dispose()
    await reader.close()
  }
  if (stop.signal.aborted) process.exitCode = stop.exitCode()
}

/**
 * What is made of one report; null if that failed, which is reported.
 * @throws what would fail for the next report as well.
 */
async function makeOrFail<Made>(
  make: () => Promise<Made>,
  { report }: Ingested,
  fail: (error: OnrecordError) => void,
): Promise<{ readonly made: Made } | null> {
  try {
    return { made: await make() }
  } catch (error) {
    if (isOfAll(error)) throw error
    fail(asFaultOf(report.source, error))
    return null
  }
}
