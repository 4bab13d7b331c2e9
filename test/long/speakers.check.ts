import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import {
  evaluateSpeakers,
  scoreSpeakers,
  type JudgedSpeakers,
  type SpeakerOutcome,
} from '../../src/evaluation/index.ts'
import { makeReader } from '../../src/index.ts'
import { openReader } from '../../src/reading/index.ts'
import { notThere, sharedFile } from '../shared-data.ts'

const archive = sharedFile('polnear-train-dev.tar.gz')

function unpack(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-polnear-'))
  t.after(() => rmSync(folder, { recursive: true }))
  execFileSync('tar', ['-xzf', archive ?? '', '-C', folder, 'data/dev'])
  return join(folder, 'data/dev/text')
}

test(
  'over PolNeAR dev no party has two full names, and no name is made up',
  { skip: archive === null && notThere },
  async (t) => {
    const folder = unpack(t)
    const reader = await makeReader()
    let speakers = 0
    for (const file of readdirSync(folder)) {
      const { report, parties, statements } = await reader.read({
        content: readFileSync(join(folder, file)),
        source: file,
      })
      const byId = new Map(parties.map((party) => [party.id, party]))
      assert.equal(byId.size, parties.length, 'two parties with one id')
      for (const { name, kind, mentions } of parties) {
        if (kind !== 'person') continue
        assert.ok(report.text.includes(name), `${file}: ${name}`)
        const surnames = mentions
          .filter(({ text }) => text.includes(' '))
          .map(({ text }) =>
            text
              .replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, '')
              .split(' ')
              .at(-1)
              ?.toLowerCase(),
          )
        assert.ok(
          new Set(surnames).size <= 1,
          `${file}: ${mentions.map(({ text }) => text).join(', ')}`,
        )
      }
      for (const statement of statements) {
        for (const { party, name, candidates } of statement.speakers) {
          if (name === null) continue
          speakers++
          assert.equal(byId.get(party ?? '')?.name, name)
          assert.equal(candidates.length, 0)
        }
      }
    }
    await reader.close()
    assert.ok(speakers > 1000)
    t.diagnostic(`${speakers} named speakers`)
  },
)

test(
  'speakers are found as well as docs/accuracy.md says',
  { skip: archive === null && notThere },
  async (t) => {
    const folder = unpack(t)
    const reader = await openReader()
    const judged = new URL('../speakers/polnear-dev.json', import.meta.url)
    const { articles } = JSON.parse(readFileSync(judged, 'utf8')) as JudgedSpeakers
    for (const [half, leastRight, mostWrong] of [
      ['a', 91, 1.5],
      ['b', 92, 2.5],
      ['c', 94, 1.5],
    ] as const) {
      const outcomes: SpeakerOutcome[] = []
      for (const article of articles.filter((one) => one.half === half)) {
        const text = readFileSync(join(folder, article.file), 'utf8')
        outcomes.push(...evaluateSpeakers(article, text, await reader.findMentions(text)))
      }
      const [all] = scoreSpeakers(outcomes).names
      t.diagnostic(
        `half ${half}: ${all?.right.percent.toFixed(1)} right, ${all?.wrong.percent.toFixed(1)} wrong`,
      )
      assert.ok((all?.right.percent ?? 0) >= leastRight && (all?.wrong.percent ?? 100) <= mostWrong)
    }
    await reader.close()
  },
)
