import assert from 'node:assert/strict'
import { test } from 'node:test'

import { recordPlace } from '../../../src/record/index.ts'

test('the record is where it is said, else in the data folder of the platform', () => {
  const home = { HOME: '/home/ann' }
  assert.equal(recordPlace({ env: { ONRECORD_RECORD: 'x.sqlite' }, platform: 'linux' }), 'x.sqlite')
  assert.equal(
    recordPlace({ env: home, platform: 'linux' }),
    '/home/ann/.local/share/onrecord/record.sqlite',
  )
  assert.equal(
    recordPlace({ env: { ...home, XDG_DATA_HOME: '/data' }, platform: 'linux' }),
    '/data/onrecord/record.sqlite',
  )
  assert.equal(
    recordPlace({ env: home, platform: 'darwin' }),
    '/home/ann/Library/Application Support/onrecord/record.sqlite',
  )
  assert.match(
    recordPlace({ env: { LOCALAPPDATA: 'C:/Local' }, platform: 'win32' }),
    /^C:.Local.onrecord.record\.sqlite$/,
  )
})
