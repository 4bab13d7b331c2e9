import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { evaluateTimes, readGumFolder } from '../../src/evaluation/index.ts'
import { makeReader } from '../../src/index.ts'
import { findTimes } from '../../src/time/index.ts'
import { findCueTense } from '../../src/time/said/find-cue-tense.ts'
import { notThere, sharedFile } from '../shared-data.ts'

const polnear = sharedFile('polnear-train-dev.tar.gz')
const gum = sharedFile('gum.tar.gz')

function unpack(
  archive: string,
  t: { after(work: () => void): void },
  ...parts: readonly string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-times-'))
  t.after(() => rmSync(folder, { recursive: true }))
  execFileSync('tar', ['-xzf', archive, '-C', folder, ...parts])
  return folder
}

test(
  'the days of times are right as often as docs/accuracy.md says',
  { skip: gum === null && notThere },
  async (t) => {
    const folder = unpack(gum ?? '', t)
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      /GUM_news_.*\.conllu$/.test(name),
    )
    const { shares } = evaluateTimes(
      await readGumFolder(join(folder, inside ?? '', '..')),
      findTimes,
    )
    for (const { genre, right } of shares)
      t.diagnostic(`${genre}: ${right.percent.toFixed(1)} right (${right.count} of ${right.of})`)
    assert.ok((shares[0]?.right.percent ?? 0) >= 92)
  },
)

test(
  'over PolNeAR dev nothing that was said is dated after its report, and every day has its words or its report',
  { skip: polnear === null && notThere },
  async (t) => {
    const folder = unpack(polnear ?? '', t, 'data/dev/text', 'data/metadata.tsv')
    const [head = '', ...rows] = readFileSync(join(folder, 'data/metadata.tsv'), 'utf8')
      .trim()
      .split('\n')
    const columns = head.split('\t')
    const dates = new Map(
      rows.map((row) => {
        const cells = row.split('\t')
        return [
          cells[columns.indexOf('filename')],
          cells[columns.indexOf('publication_date')],
        ] as const
      }),
    )
    const reader = await makeReader()
    const bases = new Map<string, number>()
    let reports = 0
    for (const file of readdirSync(join(folder, 'data/dev/text'))) {
      const published = dates.get(file.replace(/\.txt$/, '')) ?? ''
      if (!/^\d{4}-\d\d-\d\d$/.test(published)) continue
      reports++
      const { report, statements, times } = await reader.read({
        content: readFileSync(join(folder, 'data/dev/text', file)),
        source: file,
        published,
      })
      for (const { span, start, end } of times) {
        assert.equal(report.text.slice(span.start, span.end), span.text)
        assert.ok(start === null || end === null || start <= end)
      }
      for (const { said, cue } of statements) {
        bases.set(said.basis, (bases.get(said.basis) ?? 0) + 1)
        const [first] = cue
        const ahead = first && findCueTense(report.text, first) === 'ahead'
        if (!ahead)
          assert.ok(
            said.end === null || said.end <= published,
            `${file}: ${said.end}, ${first?.text}`,
          )
        // And what is plainly past whatever our own reading of its tense.
        if (/^(?:said|told|wrote|added|argued|called|announced)$/i.test(first?.text ?? '')) {
          assert.ok(said.end === null || said.end <= published, `${file}: ${said.end}`)
        }
        if (said.basis === 'unknown')
          assert.deepEqual([said.start, said.end, said.expression], [null, null, null])
        if (said.basis === 'stated') assert.ok(said.expression)
        if (said.basis === 'implied' && !said.expression) assert.equal(said.start, published)
      }
    }
    await reader.close()
    assert.ok(reports > 50)
    t.diagnostic(
      `${reports} reports; ${[...bases].map(([basis, count]) => `${basis} ${count}`).join(', ')}`,
    )
  },
)
