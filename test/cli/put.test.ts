import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'

import { putData } from '../../src/cli/put.ts'

/** What is written of data to a terminal, or to a file or pipe. */
async function written(data: string, isTTY: boolean): Promise<string> {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  await putData(Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream, data)
  return text
}

test('data cannot steer a terminal', async () =>
  assert.equal(await written('1\t\x1b[31mno\n', true), '1\t␛[31mno\n'))

test('elsewhere data is as it is', async () =>
  assert.equal(await written('1\t\x1b[31mno\n', false), '1\t\x1b[31mno\n'))
