import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  abbreviatedTitles,
  isCourtesyTitle,
  withoutCourtesyTitle,
} from '../../src/english/titles.ts'

test('forms of address that tell no office', () => {
  for (const title of ['Mr', 'mr.', 'Mrs.', 'Miss', 'MX', 'Mister'])
    assert.ok(isCourtesyTitle(title), title)
  for (const title of ['Dr', 'Gen.', 'Mr. Lind', 'Misses', ''])
    assert.ok(!isCourtesyTitle(title), title)
})

test('a name without its form of address', () => {
  assert.equal(withoutCourtesyTitle('Mrs. Ida Lind'), 'Ida Lind')
  assert.equal(withoutCourtesyTitle('Dr Lind'), 'Lind')
  assert.equal(withoutCourtesyTitle('Mrsic'), 'Mrsic')
  assert.equal(withoutCourtesyTitle('Drew Lind'), 'Drew Lind')
})

test('abbreviated titles match whole before a stop', () => {
  const title = new RegExp(String.raw`^(?:${abbreviatedTitles})\.$`)
  for (const one of ['Mr.', 'Gen.', 'St.', 'Sen.']) assert.match(one, title)
  for (const one of ['Generals.', 'mr.', 'Xyz.']) assert.doesNotMatch(one, title)
})
