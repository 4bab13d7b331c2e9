import assert from 'node:assert/strict'
import { test } from 'node:test'

import { findDateline } from '../../src/intake/dateline.ts'
import { firstLines } from '../../src/intake/plain-text.ts'

const find = (text: string) => findDateline(text, firstLines(text, 6))

for (const [text, place, agency, day] of [
  ['PENTAGON, STATE DEPARTMENT —\nThe ship sailed.', 'PENTAGON, STATE DEPARTMENT', null, null],
  ['BAGHDAD (Agency) — The ship sailed.', 'BAGHDAD', 'Agency', null],
  ['PORT ALDRY, March 9 (Meridian) — The ship sailed.', 'PORT ALDRY', 'Meridian', 'March 9'],
  ['Port Aldry (Meridian) - The ship sailed.', 'Port Aldry', 'Meridian', null],
  ['OSLO -- The ship sailed.', 'OSLO', null, null],
  ['WASHINGTON/OSLO, 16 June 2014 – The ship sailed.', 'WASHINGTON/OSLO', null, '16 June 2014'],
  ['Ship sails\nBy Ann Lind\n\nRIO DE JANEIRO — It left.', 'RIO DE JANEIRO', null, null],
  ['ST. JOHN’S (Agency) — It left.', 'ST. JOHN’S', 'Agency', null],
] as const) {
  test(`dateline of: ${text}`, () => {
    const found = find(text)
    assert.deepEqual(found && [found.place, found.agency, found.day], [place, agency, day])
    assert.equal(found && text.slice(found.span.start, found.span.end), found?.span.text)
    assert.match(found?.span.text ?? '', /[—–-]$/)
  })
}

for (const text of [
  'Ann Lind — the minister — said no.',
  'The ship — she sailed.',
  'NATO said no.',
  'Oslo – not Bergen – is the capital.',
  'A well-known ship sailed.',
  'UN-led talks went on.',
  '',
]) {
  test(`no dateline: ${text}`, () => assert.equal(find(text), null))
}
