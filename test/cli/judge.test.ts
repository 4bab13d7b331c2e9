import assert from 'node:assert/strict'
import { test } from 'node:test'

import { runCli } from './run-cli.ts'

const open = { a: 'We would not rule out talks.', b: 'There are no plans for talks.' }

test('each pair is a line, in order; what is no pair is told of, and the others are judged', async () => {
  const lines = [JSON.stringify(open), 'no JSON', '{"a":"one"}', '', JSON.stringify(open)]
  const input = `${lines.join('\n')}\n`
  const { code, stdout, stderr } = await runCli(['judge', '--format', 'jsonl', '-'], { input })
  assert.equal(code, 1)
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.deepEqual(
    rows.map((row) => row['relation'] ?? 'refused'),
    ['differ', 'refused', 'refused', 'differ'],
  )
  assert.deepEqual(rows[0], rows[3])
  assert.equal(rows[0]?.['commitment'], 'a leaves open, b rules out')
  assert.match(stderr, /line 2 was not judged: it is not JSON/)
  assert.match(stderr, /line 3 was not judged: b is not the words of a statement/)
})

test('for people, with the words that show it', async () => {
  const { code, stdout } = await runCli(['judge'], { input: JSON.stringify(open) })
  assert.equal(code, 0)
  assert.match(stdout, /They differ, by commitment \(a leaves open, b rules out\)/)
  assert.match(stdout, /“would not rule out” \/ “no plans”/)
})

test('nothing gives nothing; a file that is not there, a folder and bytes that are no text are refused', async () => {
  const empty = await runCli(['judge', '--format', 'jsonl'], { input: '' })
  assert.deepEqual([empty.code, empty.stdout], [0, ''])
  for (const path of ['no-such-file.jsonl', '.']) {
    const { code, stdout, stderr } = await runCli(['judge', path])
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /^onrecord: /)
  }
  const binary = await runCli(['judge', '-'], { input: Buffer.from([0xff, 0xfe, 0x00, 0x0a]) })
  assert.equal(binary.code, 1)
  assert.match(binary.stderr, /line 1 was not judged: it is not in UTF-8/)
})
