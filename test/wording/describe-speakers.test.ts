import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'

import type { Statement } from '../../src/index.ts'
import { describeSpeakers, institutionBeside, nameSpeakers } from '../../src/wording/index.ts'
import { asWritten, candidate, party, spanOf, speaker, statement } from './made-up.ts'

const ministry = party('Defence Ministry', { kind: 'institution' })
const orrel = party('Stanisław Orrel', { affiliation: ministry.id })
const official = party('a Defence Ministry official', { kind: 'role', affiliation: ministry.id })
const parties = [ministry, orrel, official, party('Ann Lind'), party('Bo Kerr')]
const source = [spanOf('she')]
const mention = spanOf('she')

const cases: readonly (readonly [
  what: string,
  given: Partial<Statement>,
  line: string,
  names: string,
])[] = [
  [
    'a name stands with the institution',
    { source, speakers: [speaker({ party: orrel.id, name: 'Stanisław Orrel', mention })] },
    'Stanisław Orrel (Defence Ministry)',
    'Stanisław Orrel',
  ],
  [
    'an institution that the description names stands once',
    { source, speakers: [speaker({ party: official.id, mention })] },
    'a Defence Ministry official',
    'a Defence Ministry official',
  ],
  [
    'several stand side by side',
    { speakers: [speaker({ name: 'Ann Lind' }), speaker({ party: official.id })] },
    'Ann Lind, a Defence Ministry official',
    'Ann Lind, a Defence Ministry official',
  ],
  [
    'who is not known is not guessed',
    { source, speakers: [speaker({ mention })] },
    'she (speaker unknown)',
    'she',
  ],
  [
    'an open choice names those who may be meant',
    {
      source,
      speakers: [speaker({ mention, candidates: [candidate('Ann Lind'), candidate('Bo Kerr')] })],
    },
    'she (Ann Lind or Bo Kerr? The report leaves it open)',
    'she',
  ],
  [
    'the words of the source stand for one of whom a person said that it is not known',
    { source: [spanOf('The ministry'), spanOf('it')], speakers: [speaker()] },
    'The ministry … it (speaker unknown)',
    'The ministry … it',
  ],
  [
    'without a speaker the words of the source stand',
    { source: [spanOf('according to reports')] },
    'according to reports',
    'according to reports',
  ],
  ['without either it is said', {}, 'Speaker not stated', 'Speaker not stated'],
  [
    'who relays it stands last',
    {
      speakers: [speaker({ name: 'Ann Lind' })],
      via: [
        { party: 'Bo Kerr', mention: spanOf('he') },
        { party: orrel.id, mention: spanOf('him') },
      ],
    },
    'Ann Lind, by way of Bo Kerr, Stanisław Orrel',
    'Ann Lind',
  ],
]

describe('who speaks', () => {
  for (const [what, given, line, names] of cases) {
    it(what, () => {
      assert.equal(describeSpeakers(statement(given), parties), line)
      assert.equal(nameSpeakers(statement(given), parties), names)
    })
  }
})

test('an institution stands beside words that do not name it', () => {
  assert.equal(institutionBeside({ institution: ministry }, 'Orrel, spokesman'), ministry)
  assert.equal(institutionBeside({ institution: ministry }, 'Orrel, Defence Ministry'), null)
  assert.equal(institutionBeside({ institution: null }, 'Orrel'), null)
})

test('names are given as they are written', () => {
  for (const name of asWritten) {
    const told = statement({ speakers: [speaker({ name })] })
    assert.equal(describeSpeakers(told, []), name)
  }
})
