import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { readInstitutionName } from '../../src/register/read-institution-name.ts'
import { isBare, readPersonName } from '../../src/register/read-person-name.ts'

describe('the parts of a person’s name', () => {
  const cases: readonly (readonly [string, string, readonly string[], string, string | null])[] = [
    ['Judith Arden', 'judith', [], 'arden', null],
    ['Judith M. Arden', 'judith', ['m'], 'arden', null],
    ['J.M. Arden', 'j', ['m'], 'arden', null],
    ['Anton Lind Jr.', 'anton', [], 'lind', 'jr'],
    ['Anton Lind, III', 'anton', [], 'lind', 'iii'],
    ['Pieter van der Berg', 'pieter', [], 'van der berg', null],
    ['Layla al-Haddad', 'layla', [], 'al-haddad', null],
    ['Robert "Bobby" Moe', 'robert', [], 'moe', null],
    ['Søren O’Dell', 'søren', [], 'odell', null],
    ['Nguyễn Thị Hoa', 'nguyen', ['thi'], 'hoa', null],
    ['Arden', '', [], 'arden', null],
    ['', '', [], '', null],
  ]
  for (const [name, given, middle, family, suffix] of cases) {
    test(name === '' ? 'no name' : name, () => {
      assert.deepEqual(readPersonName(name), { given, middle, family, suffix })
    })
  }

  test('a name of one word is bare, whatever signs it has', () => {
    assert.deepEqual(['Arden', 'O’Dell', 'J. Arden', 'Arden '].map(isBare), [
      true,
      true,
      false,
      true,
    ])
  })
})

describe('the parts of an institution’s name', () => {
  const cases: readonly (readonly [string, readonly string[], string | null, string | null])[] = [
    ['Ministry of Defence', ['defence', 'ministry'], null, null],
    ['the Defence Ministry', ['defence', 'ministry'], null, null],
    ['Norway’s Defence Ministry', ['defence', 'ministry'], 'norway', null],
    ['U.S. Coast Guard', ['coast', 'guard'], 'us', null],
    ['United Kingdom Coast Guard', ['coast', 'guard'], 'uk', null],
    ['Halder & Co.', ['halder'], null, null],
    ['Halder Shipping plc', ['halder', 'shipping'], null, null],
    ['FHB', ['fhb'], null, 'fhb'],
    ['F.H.B.', ['fhb'], null, 'fhb'],
    ['United States', ['us'], null, null],
    ['U.S.', ['us'], null, 'us'],
    ['Norway', ['norway'], null, null],
  ]
  for (const [name, words, country, acronym] of cases) {
    test(name, () => {
      const read = readInstitutionName(name)
      assert.deepEqual([read.words, read.country, read.acronym], [words, country, acronym])
    })
  }

  test('its letters, with and without small words', () => {
    assert.deepEqual(readInstitutionName('Federal Harbour Board').initials, ['fhb'])
    assert.deepEqual(readInstitutionName('Bureau of Tides and Winds').initials, ['botaw', 'btw'])
    assert.deepEqual(readInstitutionName('Halder').initials, [])
  })
})
