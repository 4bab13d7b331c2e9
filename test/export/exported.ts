import type { Reading } from '../../src/data-model/index.ts'
import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { exportRecord, type ExportOptions } from '../../src/export/index.ts'
import { makeReader } from '../../src/reading/index.ts'
import { openStore, type Store } from '../../src/record/index.ts'
import { makeDecidedRecord } from '../record/decided-record.ts'
import { readExamples } from '../record/example-readings.ts'

/** A report whose positions differ between UTF-16 code units and code points, and whose words look like a formula. */
const astral =
  'The 🚢🚢 left on Monday.\n\nAnn Lind told reporters: “=HYPERLINK(1) 🚢 sailed away.”'

/** A record that is exported, with its readings as people have corrected them. */
export interface DecidedRecord {
  readonly store: Store
  readonly readings: readonly Reading[]
  readonly close: () => Promise<void>
}

/** A record of the examples, decided about in every way, with one report more. */
export async function openDecidedRecord(): Promise<DecidedRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const reader = await makeReader()
  const store = await openStore(join(folder, 'record.sqlite'), { create: true })
  await makeDecidedRecord(store, await readExamples(), (taken) => reader.read(taken))
  await store.keep(await reader.read({ content: astral, source: '=astral.txt' }))
  await reader.close()
  const readings: Reading[] = []
  for await (const id of store.reports()) readings.push((await store.reading(id)) ?? assert.fail())
  return {
    store,
    readings,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** All of an export in one piece. */
export async function exportAll(store: Store, options: ExportOptions): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of exportRecord(store, options)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
