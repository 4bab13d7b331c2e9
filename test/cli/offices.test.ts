import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-offices-'))
after(() => rmSync(folder, { recursive: true }))

const port = join(folder, 'port.json')
writeFileSync(
  port,
  `\ufeff${JSON.stringify({
    offices: [
      { titles: ['Harbour Commissioner'], seat: 'Port Authority' },
      { titles: ['sheriff'], seat: null },
    ],
  })}`,
)

describe('onrecord offices', () => {
  test('prints a line for each title, and whose it is', async () => {
    const { code, stdout } = await runCli(['offices', '--offices', port])
    assert.equal(code, 0)
    assert.match(stdout, /^title +whose +institution +from\nharbour commissioner +all +Port Auth/)
    assert.match(stdout, /^sheriff +all +– +.*port\.json$/m)
    assert.match(stdout, /^attorney general +American +Justice Department +shipped$/m)
    assert.match(stdout, /^attorney general +a state or city +\{place\} attorney general’s office/m)
    assert.match(stdout, /^foreign minister +any country +\{country\} Foreign Ministry +shipped$/m)
    assert.match(stdout, /\nAlso other names of 11 institutions, 11 metonyms and 4 places/)
  })

  test('prints JSON that can be given back, with what was taken away', async () => {
    const printed = await runCli(['offices', '--offices', port, '--format', 'json'])
    const file = join(folder, 'printed.json')
    writeFileSync(file, printed.stdout)
    const again = await runCli(['offices', '--offices', file, '--format', 'json'])
    assert.equal(again.stdout, printed.stdout)
    assert.match(again.stdout, /"sheriff"\s+\],\s+"seat": null/)
  })

  test('takes the file from the environment, or from the configuration file and its folder', async () => {
    const configuration = join(folder, 'config.json')
    writeFileSync(configuration, '{"offices": "port.json"}')
    for (const env of [{ ONRECORD_OFFICES: port }, { ONRECORD_CONFIG: configuration }]) {
      const { stdout } = await runCli(['offices'], { env })
      assert.match(stdout, /^harbour commissioner .*port\.json$/m)
    }
  })
})

test('a report is read with the offices of the file', async () => {
  const input = '“The ship has sailed,” Harbour Commissioner Ann Lind said.'
  const { stdout } = await runCli(['read', '--offices', port, '--format', 'jsonl'], { input })
  assert.match(stdout, /"seat":\{"party":null,"name":"Port Authority","basis":"table"\}/)
})

describe('a file that cannot be used ends the command before anything is done', () => {
  const broken = join(folder, 'broken.json')
  const cases: readonly (readonly [content: string | null, message: RegExp])[] = [
    [
      null,
      /^onrecord: The table of offices .*broken\.json cannot be used: there is no such file\./,
    ],
    [
      '{\n"offices": [,]}',
      /cannot be used: it is not JSON \([^]* Give an object, as onrecord offices/,
    ],
    ['[]', /cannot be used: it is \[\]\. Give an object\. The keys are about, offices,/],
  ]
  for (const [content, message] of cases) {
    test(String(content), async () => {
      if (content !== null) writeFileSync(broken, content)
      const record = join(folder, 'story.sqlite')
      const { code, stdout, stderr } = await runCli(
        ['add', '--offices', broken, '--record', record, '-'],
        { input: 'Ann Lind said no.' },
      )
      assert.match(stderr, message)
      assert.deepEqual([code, stdout, existsSync(record)], [2, '', false])
    })
  }
})
