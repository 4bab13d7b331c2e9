import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

import { Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { describeFault, isOfAll } from '../../fault.ts'
import type { Restored, Store } from '../../record/index.ts'
import { makeByteProgress } from '../output/byte-progress.ts'
import { formatExamples } from '../options/examples.ts'
import { reportFailures } from '../output/report-failure.ts'
import { compareWaiting } from '../work/compare-waiting.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { plural } from '../../wording/index.ts'
import { addRecordOption, openOrMakeRecord, type RecordOption } from '../options/record-option.ts'
import { decodeLine, longestLine, splitLines, type NumberedLine } from '../work/split-lines.ts'

/** `onrecord import`: takes back what `onrecord export` wrote. */
export function importCommand(): Command {
  const command = new Command('import')
    .description(
      'Import the readings and decisions that onrecord export wrote (JSONL) into the record. What is already there stays as it is, so you can continue an interrupted command by running it again. A line that is not valid is refused; the others are imported. At the end the statements of the new reports are compared.',
    )
    .argument('<file>', 'the file, or - for standard input')
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord import --record copy.sqlite record.jsonl', 'a copy of a record'],
        [
          'onrecord export --record a.sqlite | onrecord import --record postgres://ann@server/onrecord -',
          'from a file into a database',
        ],
      ]),
    )
    .action(runImport)
}

async function runImport(path: string, options: RecordOption): Promise<void> {
  const { bytes, size } = await openInput(path)
  const stop = listenForInterrupt()
  const store = await openOrMakeRecord(options, { signal: stop.signal })
  const counts = { reports: 0, decisions: 0, known: 0, refused: 0 }
  const progress = makeByteProgress(process.stderr, size)
  const fail = reportFailures(progress)
  try {
    for await (const line of splitLines(bytes)) {
      if (stop.signal.aborted) break
      const restored = await restore(store, line)
      if (restored.outcome === 'refused') {
        counts.refused++
        const { number } = line
        fail(new OnrecordError('import-line', { path, line: number, reason: restored.reason }))
      } else if (restored.outcome === 'known') {
        counts.known += restored.kind === 'reading' ? 1 : 0
      } else {
        counts.reports += restored.kind === 'reading' ? 1 : 0
        counts.decisions += restored.kind === 'decision' ? 1 : 0
      }
      progress.advance((line.bytes?.length ?? longestLine) + 1, counts.reports + counts.known)
    }
    progress.clear()
    await compareWaiting(store, stop.signal)
  } finally {
    progress.clear()
    stop.dispose()
    await store.close()
  }
  process.stdout.write(`${summarise(counts)}\n`)
  if (stop.signal.aborted) process.exitCode = stop.exitCode()
}

/** The content of a file, and its size in bytes, null if unknown. */
interface OpenInput {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size: number | null
}

/** @throws OnrecordError `input-not-found`, `input-unreadable`. */
async function openInput(path: string): Promise<OpenInput> {
  if (path === '-') return { bytes: process.stdin, size: null }
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      throw new OnrecordError('input-unreadable', { path, reason: 'it is a folder' })
    }
    return { bytes: createReadStream(path), size: found.isFile() ? found.size : null }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause
    throw new OnrecordError('input-not-found', { path }, { cause })
  }
}

async function restore(store: Store, line: NumberedLine): Promise<Restored> {
  const decoded = decodeLine(line)
  if (decoded.text === null) return { outcome: 'refused', reason: decoded.reason }
  try {
    return await store.restore(decoded.text)
  } catch (error) {
    if (isOfAll(error)) throw error
    return { outcome: 'refused', reason: `a fault in Onrecord, ${describeFault(error)}` }
  }
}

function summarise(
  counts: Readonly<Record<'reports' | 'decisions' | 'known' | 'refused', number>>,
) {
  const { reports, decisions, known, refused } = counts
  const what = `${plural(reports, 'report')} and ${plural(decisions, 'decision')}`
  const already = known === 0 ? '' : `; ${plural(known, 'report')} already there`
  const lines = refused === 0 ? '' : `; ${plural(refused, 'line')} refused`
  return `Imported ${what}${already}${lines}.`
}
