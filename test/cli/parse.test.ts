import assert from 'node:assert/strict'
import { test } from 'node:test'

import { runCli } from './run-cli.ts'

test('each sentence in CoNLL-U, its words found again in the text', async () => {
  const input = 'OSLO (Meridian) — The ship has sailed. “We saw it,” Ann Lind said.\n'
  const { code, stdout, stderr } = await runCli(['parse', '-'], { input })
  assert.equal(code, 0, stderr)
  const rows = stdout.split('\n').filter((line) => /^\d/.test(line))
  for (const row of rows) {
    const [, form = '', , , , , , , , misc = ''] = row.split('\t')
    const [, start, end] = /start_char=(\d+)\|end_char=(\d+)/.exec(misc) ?? []
    assert.equal(input.slice(Number(start), Number(end)), form)
  }
  assert.match(stdout, /^# text = The ship has sailed\.$/m)
  assert.match(stdout, /^\d+\tsailed\t_\tVERB\t_\t_\t0\troot\t/m)
  assert.equal(stdout.match(/\troot\t/g)?.length, stdout.match(/^# sent_id/gm)?.length)
})

test('nothing to parse is nothing printed; what is not English is told of', async () => {
  const empty = await runCli(['parse', '-'], { input: ' \n' })
  assert.deepEqual([empty.code, empty.stdout], [0, ''])
  const german = await runCli(['parse', '-'], {
    input: 'Die Ministerin sagte am Montag, dass das Schiff den Hafen noch nicht verlassen habe.\n',
  })
  assert.deepEqual([german.code, german.stdout], [0, ''])
  assert.match(german.stderr, /German/)
})

test('a binary file is refused', async () => {
  const { code, stdout, stderr } = await runCli(['parse', '-'], { input: Buffer.alloc(64, 1) })
  assert.deepEqual([code, stdout], [1, ''])
  assert.match(stderr, / has a format that Onrecord does not read/)
})
