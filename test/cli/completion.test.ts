import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'

import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-completion-'))
after(() => rmSync(folder, { recursive: true }))

const isThere = (shell: string): boolean =>
  spawnSync(shell, ['--version'], { encoding: 'utf8' }).status === 0

describe('bash', { skip: !isThere('bash') }, () => {
  const script = join(folder, 'onrecord.bash')
  before(async () => {
    writeFileSync(script, (await runCli(['completion', 'bash'])).stdout)
  })

  /** What bash offers for the last of some words, as it splits them. */
  function complete(...words: readonly string[]): readonly string[] {
    const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync(
      'bash',
      ['--norc', '-euc', program, 'bash', script, ...words],
      { encoding: 'utf8' },
    )
    assert.equal(stderr, '')
    return stdout.split('\n').filter((word) => word !== '')
  }

  test('commands', () => {
    assert.deepEqual(complete('onrecord', 'sea'), ['search'])
    assert.ok(complete('onrecord', '').includes('completion'))
    assert.deepEqual(complete('onrecord', 'eval', 'f'), ['firmness', 'factuality'])
    assert.deepEqual(complete('onrecord', 'help', 'sta'), ['stats'])
    assert.deepEqual(complete('onrecord', 'config', 's'), ['show'])
  })

  test('options', () => {
    assert.deepEqual(complete('onrecord', 'read', '--m'), ['--min-confidence', '--max-size'])
    assert.deepEqual(complete('onrecord', 'read', 'report.txt', '--out'), ['--outlet'])
    assert.deepEqual(complete('onrecord', '--v'), ['--version'])
  })

  test('their values, those of arguments', () => {
    assert.deepEqual(complete('onrecord', 'add', '--format', ''), ['text', 'jsonl'])
    assert.deepEqual(complete('onrecord', 'search', '-s', 'p'), ['published'])
    assert.deepEqual(complete('onrecord', 'read', '--format', '=', 'c'), ['csv'])
    assert.deepEqual(complete('onrecord', 'read', '--format', '='), [
      'text',
      'json',
      'jsonl',
      'csv',
    ])
    assert.deepEqual(complete('onrecord', 'completion', ''), ['bash', 'zsh', 'fish'])
  })

  test('else files, which bash gives itself', () => {
    assert.deepEqual(complete('onrecord', 'read', ''), [])
    assert.deepEqual(complete('onrecord', 'stats', '--record', ''), [])
    const { stdout } = spawnSync(
      'bash',
      ['--norc', '-c', 'source "$1"; complete -p onrecord', 'bash', script],
      {
        encoding: 'utf8',
      },
    )
    assert.match(stdout, /^complete -o default -F _onrecord onrecord/)
  })
})

for (const [shell, check] of [
  ['zsh', '-n'],
  ['fish', '--no-execute'],
] as const) {
  test(`${shell} reads its script`, { skip: !isThere(shell) }, async () => {
    const script = join(folder, `onrecord.${shell}`)
    writeFileSync(script, (await runCli(['completion', shell])).stdout)
    const { status, stderr } = spawnSync(shell, [check, script], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  })
}

test('zsh offers commands, options and values', { skip: !isThere('zsh') }, async () => {
  const script = join(folder, 'offers.zsh')
  writeFileSync(script, (await runCli(['completion', 'zsh'])).stdout)
  // What zsh's own completion calls, as far as the script does.
  const stubs = `
    compdef() { : }
    compadd() { print -l -- "$@" }
    _files() { print FILES }
    _describe() { print -l -- "\${(@P)2}" }
  `
  const offered = (...words: readonly string[]) => {
    const program = `${stubs} source "$1"; shift; words=("$@"); CURRENT=$#; _onrecord`
    const { stdout } = spawnSync('zsh', ['-fc', program, 'zsh', script, ...words], {
      encoding: 'utf8',
    })
    return stdout.trim().split('\n')
  }
  assert.deepEqual(offered('onrecord', 'read', '-f', ''), ['text', 'json', 'jsonl', 'csv'])
  assert.deepEqual(offered('onrecord', 'read', ''), ['FILES'])
  assert.deepEqual(offered('onrecord', 'stats', '--record', ''), ['FILES'])
  assert.equal(offered('onrecord', 'eval', '')[0]?.split(':')[0], 'polnear')
  assert.ok(offered('onrecord', 'read', '-').includes('--outlet:who published them'))
})

test('fish offers commands, options and values', { skip: !isThere('fish') }, async () => {
  const script = join(folder, 'offers.fish')
  writeFileSync(script, (await runCli(['completion', 'fish'])).stdout)
  const offered = (line: string) =>
    spawnSync(
      'fish',
      ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line],
      {
        encoding: 'utf8',
      },
    )
      .stdout.trim()
      .split('\n')
      .map((one) => one.split('\t')[0])
  assert.deepEqual(offered('onrecord se'), ['search'])
  assert.deepEqual(offered('onrecord eval t'), ['times'])
  assert.deepEqual(offered('onrecord read --format c'), ['csv'])
  assert.deepEqual(offered('onrecord read --outl'), ['--outlet'])
})

test('another shell is not known', async () => {
  const { code, stderr } = await runCli(['completion', 'tcsh'])
  assert.equal(code, 2)
  assert.match(stderr, /bash, zsh, fish/)
})
