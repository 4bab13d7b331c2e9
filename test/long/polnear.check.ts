import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { evaluatePolnear, scoresOf } from '../../src/evaluation/index.ts'
import { makeReader } from '../../src/index.ts'
import { notThere, sharedFile } from '../shared-data.ts'

const archive = sharedFile('polnear-train-dev.tar.gz')

/** What the model's own makers measured through statements, in Python, on full precision (model/README.md). */
const reference = { source: 81.8, cue: 75.5, content: 70.4, linked: 70.6 }

test(
  'PolNeAR dev is read as well as its makers measured, and verbatim',
  { skip: archive === null && notThere },
  async (t) => {
    if (archive === null) return
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-polnear-'))
    t.after(() => rmSync(folder, { recursive: true }))
    execFileSync('tar', ['-xzf', archive, '-C', folder, 'data/dev'])
    const reader = await makeReader()
    const { counts, verbatim } = await evaluatePolnear(reader, join(folder, 'data/dev'))
    await reader.close()
    assert.equal(verbatim.wrong, 0)
    assert.ok(verbatim.spans > 6000)
    for (const [measure, least] of Object.entries(reference)) {
      const { f1 } = scoresOf(counts[measure as keyof typeof reference])
      t.diagnostic(`${measure}: F1 ${f1.toFixed(1)}, reference ${least}`)
      assert.ok(
        f1 >= least - 0.5,
        `${measure}: ${f1.toFixed(2)} is more than half a point below ${least}`,
      )
    }
  },
)
