import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'

import { writeAs } from '../../src/cli/output/terminal-output.ts'

/** What is written to a terminal, or to a file or pipe, of what was made in a format. */
async function written(made: string, format: string, isTTY: boolean): Promise<string> {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  await writeAs(Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream, format, made)
  return text
}

const red = '1\t\x1b[31mno\n'

test('data cannot steer a terminal', async () =>
  assert.equal(await written(red, 'json', true), '1\t␛[31mno\n'))

test('elsewhere data is as it is', async () => assert.equal(await written(red, 'json', false), red))

test('what is made for people keeps its colours', async () =>
  assert.equal(await written(red, 'text', true), red))
