import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'

import type { Speaker } from '../../src/index.ts'
import { institutionOf, relayersOf, speakersOf } from '../../src/wording/index.ts'
import { asWritten, candidate, party, spanOf, speaker, statement, titleOf } from './made-up.ts'

const ministry = party('Defence Ministry', { kind: 'institution' })
const lind = party('Ann Lind', { titles: [titleOf('Captain'), titleOf('Ms.')] })
const kerr = party('Bo Kerr')
const official = party('a senior official', { kind: 'role', affiliation: ministry.id })
const office = party('the Port Office', {
  kind: 'institution',
  titles: [titleOf('the regulator')],
  affiliation: 'no party of the report',
})
const parties = [ministry, lind, kerr, official, office]

/** A speaker in a line: [id] name ~ description, title > institution ? candidates. */
function line(one: Speaker): string {
  const [described] = speakersOf(statement({ speakers: [one] }), parties)
  assert.ok(described)
  const { id, party: found, name, description, title, institution, candidates, isKnown } = described
  assert.equal(found?.id ?? null, parties.find((known) => known.id === id)?.id ?? null)
  const parts = [
    id === null ? '' : `[${id}]`,
    name,
    description && `~ ${description}`,
    title && `, ${title}`,
    institution && `> ${institution.name}`,
    isKnown ? '' : `? ${candidates.join('|')}`,
  ]
  return parts.filter(Boolean).join(' ').trim()
}

describe('a speaker', () => {
  for (const [what, one, expected] of [
    [
      'with a name has no description beside it, and a first title',
      speaker({ party: lind.id, name: 'Ann Lind', mention: spanOf('she') }),
      '[Ann Lind] Ann Lind , Captain',
    ],
    [
      'without a name is told by the description, not by the pronoun',
      speaker({ party: official.id, mention: spanOf('he') }),
      '[a senior official] ~ a senior official > Defence Ministry',
    ],
    [
      'that is no person has no title, and no institution that is not there',
      speaker({ party: office.id, mention: spanOf('the regulator') }),
      '[the Port Office] ~ the Port Office',
    ],
    [
      'whose party is not at hand is told by their own words',
      speaker({ party: 'elsewhere', mention: spanOf('a sailor') }),
      '[elsewhere] ~ a sailor',
    ],
    ['whom a person named has no party', speaker({ name: 'Ann Lee' }), 'Ann Lee'],
    ['of whom nothing is known stays unknown', speaker(), '?'],
    [
      'that is left open has those who may be meant',
      speaker({
        mention: spanOf('she'),
        candidates: [candidate('Ann Lind'), candidate('Bo Kerr'), candidate('elsewhere')],
      }),
      '~ she ? Ann Lind|Bo Kerr',
    ],
    [
      'that is known has no candidates',
      speaker({ party: kerr.id, name: 'Bo Kerr', candidates: [candidate('Ann Lind')] }),
      '[Bo Kerr] Bo Kerr',
    ],
  ] as const)
    it(what, () => assert.equal(line(one), expected))
})

test('several speakers are each told, in their order', () => {
  const speakers = [speaker({ name: 'Ann Lind' }), speaker({ party: official.id })]
  const told = speakersOf(statement({ speakers }), parties)
  assert.deepEqual(
    told.map(({ name, description }) => name ?? description),
    ['Ann Lind', 'a senior official'],
  )
})

test('a party speaks for the one that the report says, or for none', () => {
  assert.equal(institutionOf(official, parties), ministry)
  assert.equal(institutionOf(lind, parties), null)
  assert.equal(institutionOf(null, parties), null)
})

test('those who relay are told by name, not by the words that mention them', () => {
  const via = [
    { party: kerr.id, mention: spanOf('he') },
    { party: 'elsewhere', mention: spanOf('she') },
  ]
  assert.deepEqual(relayersOf(statement({ via }), parties), ['Bo Kerr'])
})

test('names are given as they are written', () => {
  for (const name of asWritten) {
    const [told] = speakersOf(statement({ speakers: [speaker({ name })] }), [])
    assert.equal(told?.name, name)
  }
})
