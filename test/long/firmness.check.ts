import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import {
  evaluateFirmness,
  parseHappenings,
  placeStatement,
  readUdsIh2,
  scoreFactuality,
  scoreFirmness,
  type FirmnessOutcome,
  type PointedStatement,
} from '../../src/evaluation/index.ts'
import { makeReader } from '../../src/reading/index.ts'
import { notThere, sharedFile } from '../shared-data.ts'

const happenings = sharedFile('uds-ih2.tar.gz')
const polnear = sharedFile('polnear-train-dev.tar.gz')

/** Unpacks parts of an archive into a folder that is removed after the test. */
function unpack(t: { after(done: () => void): void }, archive: string, part: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-firmness-'))
  t.after(() => rmSync(folder, { recursive: true }))
  execFileSync('tar', ['-xzf', archive, '-C', folder, part])
  return join(folder, part)
}

test(
  'the sign of factuality is right for 86.5 % of the events of UDS-IH2 dev with trees, on both sides of zero',
  { skip: happenings === null && notThere },
  async (t) => {
    if (happenings === null) return
    const folder = unpack(t, happenings, 'uds-ih2')
    const reader = await makeReader()
    t.after(() => reader.close())
    const events = readUdsIh2(readFileSync(join(folder, 'dev.jsonl'), 'utf8'))
    const parsed = await parseHappenings(reader, events)
    const { withTrees, withoutTrees, majority } = scoreFactuality(parsed)
    for (const { right, balanced } of [withTrees, withoutTrees])
      t.diagnostic(`right ${right.percent.toFixed(1)}, balanced ${balanced.toFixed(1)}`)
    assert.ok(majority.of > 2000 && majority.percent < 70)
    assert.ok(withTrees.right.percent >= 86.5)
    assert.ok(withTrees.balanced >= 85.5)
    assert.ok(withoutTrees.right.percent >= 84.8)
    assert.ok(withoutTrees.balanced >= 83)
  },
)

test(
  'the statements of PolNeAR that were judged by hand are read as well as when they were last measured',
  { skip: polnear === null && notThere },
  async (t) => {
    if (polnear === null) return
    const folder = unpack(t, polnear, 'data/train/text')
    const reader = await makeReader()
    t.after(() => reader.close())
    for (const name of [
      'polnear-train.jsonl',
      'polnear-train-2.jsonl',
      'kind-polnear-train.jsonl',
    ]) {
      const lines = readFileSync(new URL(`../firmness/${name}`, import.meta.url), 'utf8').trim()
      const outcomes: FirmnessOutcome[] = []
      for (const line of lines.split('\n')) {
        const judged = JSON.parse(line) as PointedStatement
        const input = placeStatement(judged, readFileSync(join(folder, judged.file), 'utf8'))
        const { sentences: trees } = await reader.parse({ content: input.text })
        outcomes.push(evaluateFirmness(judged, { ...input, trees }))
      }
      for (const { group, act, polarity, modality, utterance, speech } of scoreFirmness(outcomes)) {
        const shares = [act, polarity, modality].filter((share) => share !== null)
        t.diagnostic(
          `${name}, ${group}: ${shares.map(({ percent }) => percent.toFixed(1)).join(', ')}`,
        )
        for (const { percent } of shares) assert.ok(percent >= 72)
        assert.ok((utterance?.percent ?? 100) >= 94)
        if (name.startsWith('kind')) assert.ok((speech?.percent ?? 0) >= 96)
      }
    }
  },
)
