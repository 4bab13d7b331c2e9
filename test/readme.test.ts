import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { runCli } from './cli/run-cli.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A command of the tour, and the lines that it is said to print. */
interface Shown {
  readonly command: string
  readonly lines: readonly string[]
}

function readTour(): readonly Shown[] {
  const page = readFileSync(join(root, 'README.md'), 'utf8')
  return [...page.matchAll(/```console\n([^]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((shown) => {
        const [command = '', ...lines] = shown.trimEnd().split('\n')
        return { command, lines }
      }),
  )
}

/** The words of a command line, single quotation marks taken away. */
const wordsOf = (command: string): readonly string[] =>
  (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'))

/** What output must match: `…` is anything, a line of it alone any lines, the id of a decision any of its kind. */
function patternOf(lines: readonly string[]): RegExp {
  const parts = lines.map((line) =>
    line === '…'
      ? '[^]*?'
      : `${line
          .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
          .replaceAll('…', '.*')
          .replaceAll(/\b[0-9a-f]{12}\b/g, '[0-9a-f]{12}')}\n`,
  )
  return new RegExp(`^${parts.join('')}$`)
}

test('the tour of the README shows what the commands print', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  const env = { ONRECORD_RECORD: 'tour.sqlite' }
  let decision = ''
  let count = 0
  for (const { command, lines } of readTour()) {
    const [program, name, ...args] = wordsOf(command)
    if (program === 'export') continue
    assert.deepEqual([program, name], ['npx', 'onrecord'])
    const given = args[0] === 'undo' ? ['undo', decision] : args
    const { code, stdout, stderr } = await runCli(given, { cwd: folder, env })
    assert.equal(code, 0, `${command}: ${stderr}`)
    assert.match(stdout, patternOf(lines), command)
    decision = /onrecord undo ([0-9a-f]{12})/.exec(stdout)?.[1] ?? decision
    count++
  }
  assert.ok(count >= 12)
  rmSync(folder, { recursive: true })
})
