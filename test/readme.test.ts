import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { settings } from '../src/cli/settings/settings.ts'
import { runCli } from './cli/run-cli.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A command of the tour, and the lines that it is said to print. */
interface Shown {
  readonly command: string
  readonly lines: readonly string[]
}

/** The commands that a page shows with their output, in order. */
function readTour(path: string): readonly Shown[] {
  const page = readFileSync(join(root, path), 'utf8')
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

test('the tour of the README and the longer one show what the commands print', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  const env = { ONRECORD_RECORD: 'tour.sqlite' }
  let decision = ''
  const counts = new Map<string, number>()
  for (const page of ['README.md', 'docs/tour.md']) {
    for (const { command, lines } of readTour(page)) {
      const [program, name, ...args] = wordsOf(command)
      if (program === 'export') continue
      assert.deepEqual([program, name], ['npx', 'onrecord'])
      const given = args[0] === 'undo' ? ['undo', decision] : args
      const { code, stdout, stderr } = await runCli(given, { cwd: folder, env })
      assert.equal(code, 0, `${command}: ${stderr}`)
      assert.match(stdout, patternOf(lines), command)
      decision = /onrecord undo ([0-9a-f]{12})/.exec(stdout)?.[1] ?? decision
      counts.set(page, (counts.get(page) ?? 0) + 1)
    }
  }
  assert.ok((counts.get('README.md') ?? 0) >= 6)
  assert.ok((counts.get('docs/tour.md') ?? 0) >= 14)
  rmSync(folder, { recursive: true })
})

test('docs/settings.md names every setting and no other, with its variable', () => {
  const page = readFileSync(join(root, 'docs/settings.md'), 'utf8')
  assert.deepEqual(
    [...page.matchAll(/^\| `(\w+)` +\| `(ONRECORD_\w+)` +\|/gm)].map(([, ...pair]) => pair),
    Object.entries(settings).map(([key, { variable }]) => [key, variable]),
  )
})
