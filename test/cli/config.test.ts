import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

import { configurationPlace, readConfiguration } from '../../src/cli/settings/configuration-file.ts'
import { findSettings } from '../../src/cli/settings/find-settings.ts'
import { hidePassword } from '../../src/cli/settings/hide-password.ts'
import { runCli, type CliResult } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-config-'))
const file = join(folder, 'config.json')
after(() => rmSync(folder, { recursive: true }))

/** Runs a command with this configuration file. */
function runWith(
  content: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<CliResult> {
  writeFileSync(file, content)
  return runCli(args, { env: { ONRECORD_CONFIG: file, ...env }, input })
}

/** What holds with this configuration file and these variables. */
function find(
  content: string,
  env: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, readonly [value: unknown, source: string]> {
  writeFileSync(file, content)
  const surroundings = { env: { ONRECORD_CONFIG: file, ...env }, platform: process.platform }
  const found = findSettings(readConfiguration(surroundings), surroundings)
  return new Map(found.map(({ key, value, source }) => [key, [value, source]]))
}

test('the configuration file is in the folder that the platform has for settings', () => {
  const place = (platform: NodeJS.Platform, env: Readonly<Record<string, string>>) =>
    configurationPlace({ env, platform })
  assert.equal(place('linux', { ONRECORD_CONFIG: 'mine.json' }), 'mine.json')
  assert.equal(
    place('linux', { XDG_CONFIG_HOME: '/etc/x', HOME: '/home/ann' }),
    join('/etc/x', 'onrecord', 'config.json'),
  )
  assert.equal(
    place('linux', { HOME: '/home/ann' }),
    join('/home/ann', '.config', 'onrecord', 'config.json'),
  )
  assert.equal(
    place('darwin', { HOME: '/Users/ann' }),
    join('/Users/ann', 'Library', 'Preferences', 'onrecord', 'config.json'),
  )
  assert.equal(place('win32', { APPDATA: 'C:\\a' }), join('C:\\a', 'onrecord', 'config.json'))
})

test('the environment goes before the file, the file before the default', () => {
  const content = JSON.stringify({ outlet: 'Agency', minConfidence: 0.5, maxSize: '2MB' })
  const found = find(content, { ONRECORD_MIN_CONFIDENCE: '0.75' })
  assert.deepEqual(found.get('outlet'), ['Agency', file])
  assert.deepEqual(found.get('minConfidence'), [0.75, 'ONRECORD_MIN_CONFIDENCE'])
  assert.deepEqual(found.get('maxSize'), [2_000_000, file])
  assert.deepEqual(found.get('limit'), [20, 'default'])
  assert.deepEqual(found.get('sort'), [null, 'default'])
})

test('a record is taken from the folder of the file, or from home; a URL stays', () => {
  const recordOf = (record: string) => find(JSON.stringify({ record })).get('record')?.[0]
  assert.equal(recordOf('story.sqlite'), join(folder, 'story.sqlite'))
  assert.equal(recordOf('~/story.sqlite'), join(homedir(), 'story.sqlite'))
  assert.equal(recordOf('postgres://db/news'), 'postgres://db/news')
})

describe('config show', () => {
  test('as text and as JSON', async () => {
    const { stdout } = await runWith('{"outlet": "Agency"}', ['config', 'show'])
    assert.match(stdout, /^outlet +Agency +.*config\.json$/m)
    assert.match(stdout, /^sort +– +default$/m)
    assert.match(stdout, /\nConfiguration file: .*config\.json\n$/)
    const json = await runWith('{"limit": 5}', ['config', 'show', '--format', 'json'])
    const { file: shown, settings } = JSON.parse(json.stdout) as Readonly<
      Record<'file' | 'settings', Readonly<Record<string, unknown>>>
    >
    assert.deepEqual(shown, { path: file, exists: true })
    assert.deepEqual(settings['limit'], { value: 5, source: file })
  })

  test('no password is printed', async () => {
    const url = 'postgres://ann:s3cr@t/x@db.example/news?password=s3cret2'
    const commands = [
      runWith(JSON.stringify({ record: url }), ['config', 'show']),
      runCli(['config', 'show', '--format', 'json'], { env: { ONRECORD_RECORD: url } }),
    ]
    for (const { stdout } of await Promise.all(commands)) {
      assert.match(stdout, /postgres:\/\/ann:\*\*\*@db\.example\/news\?password=\*\*\*/)
      assert.doesNotMatch(stdout, /s3cr/)
    }
    assert.equal(hidePassword("host=db password='a b' user=x"), 'host=db password=*** user=x')
    assert.equal(hidePassword('record.sqlite'), 'record.sqlite')
    const long = `${url}${'x'.repeat(4000)}`
    assert.throws(
      () => find('', { ONRECORD_RECORD: long }),
      ({ message }: Error) =>
        message.startsWith('ONRECORD_RECORD: "postgres:') && !message.includes('s3cr'),
    )
  })
})

describe('what is set holds for the commands', () => {
  const report = '“The ship has sailed,” Ann Lind told reporters.'

  test('an outlet; the command line goes before it', async () => {
    const outlet = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const command = ['read', '--format', 'json', ...args]
      const { stdout } = await runWith('{"outlet": "Agency"}', command, env, report)
      return /"outlet": ?"([^"]*)"/.exec(stdout)?.[1]
    }
    assert.equal(await outlet([]), 'Agency')
    assert.equal(await outlet([], { ONRECORD_OUTLET: 'Ledger' }), 'Ledger')
    assert.equal(await outlet(['--outlet', 'Gazette'], { ONRECORD_OUTLET: 'Ledger' }), 'Gazette')
  })

  test('a confidence', async () => {
    const { stdout } = await runWith(
      '{"minConfidence": 1}',
      ['read', '--format', 'jsonl'],
      {},
      report,
    )
    assert.match(stdout, /"statements":\[\]/)
  })

  test('a record', async () => {
    const { code, stderr } = await runWith('{"record": "none.sqlite"}', ['stats'])
    assert.equal(code, 1)
    assert.ok(stderr.includes(join(folder, 'none.sqlite')), stderr)
  })

  test('a command that has no such option does not read the file', async () => {
    assert.equal((await runWith('{', ['eval', 'times', 'nowhere'])).code, 1)
  })
})

describe('what is not allowed is named, with the file, the key and what is', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['{', /config\.json: the content is not JSON \(/],
    ['[]', /config\.json: the content is \[\]\. Give an object/],
    ['{"minConfidence": "high"}', /minConfidence is "high"\. Give a number from 0 to 1/],
    ['{"minConfidence": 2}', /minConfidence is 2\. Give a number from 0 to 1/],
    ['{"minConfidence": null}', /minConfidence is null\./],
    ['{"limit": 1.5}', /limit is 1\.5\. Give a number from 1 to 1000/],
    ['{"maxSize": "5 parsecs"}', /maxSize is "5 parsecs"\. Give a number of bytes/],
    ['{"sort": "newest"}', /sort is "newest"\. Give one of relevance/],
    ['{"outlet": " "}', /outlet is " "\. Give the name of an outlet/],
    ['{"record": 5}', /record is 5\. Give the file of a record/],
    ['{"min-confidence": 1}', /"min-confidence" is not a setting\. Write minConfidence\./],
    ['{"colour": 1}', /"colour" is not a setting\. The settings are record, by, outlet/],
    ['{"__proto__": 1}', /"__proto__" is not a setting/],
  ]
  for (const [content, message] of cases) {
    test(content, () => {
      assert.throws(() => find(content), { code: 'configuration', exitCode: 2, message })
    })
  }

  test('in the environment', () => {
    const message = 'ONRECORD_LIMIT: "many" is not allowed. Give a number from 1 to 1000.'
    assert.throws(() => find('', { ONRECORD_LIMIT: 'many' }), { code: 'configuration', message })
  })

  test('a file that is named and not there; a folder', async () => {
    const missing = join(folder, 'nowhere.json')
    const { code, stdout, stderr } = await runCli(['search', 'ship'], {
      env: { ONRECORD_CONFIG: missing },
    })
    assert.equal(code, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /^onrecord: .*nowhere\.json: there is no such file/)
    assert.throws(() => find('', { ONRECORD_CONFIG: folder }), /cannot be read/)
  })
})
