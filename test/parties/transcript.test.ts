import assert from 'node:assert/strict'
import { test } from 'node:test'

import { assignParties } from '../../src/parties/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import { draftsOf } from '../drafts-of.ts'
import { readCase } from '../corpus.ts'

function assign(name: string) {
  const { text, expected } = readCase(name)
  const segments = segmentText(text)
  const marked = draftsOf(text, segments, expected.statements)
  const { drafts, parties } = assignParties(text, 'r', segments, marked)
  const nameOf = (id: string | null) => parties.find((party) => party.id === id)?.name ?? '?'
  return {
    parties,
    nameOf,
    told: drafts.map(({ speakers, authority, via, addressees: to }) => {
      const names = speakers.map((one) => one.name ?? `~${nameOf(one.party)}`).join(' + ')
      const relayed = via.map(({ party }) => ` via ${nameOf(party)}`).join('')
      const asked = to
        .map(({ party, mention }) => ` to ${nameOf(party)} (${mention.start})`)
        .join('')
      return `${names} (${authority})${relayed}${asked}`
    }),
  }
}

test('who speaks in a briefing, to whom, and what is relayed', () => {
  const { told, parties, nameOf } = assign('transcript-with-opening')
  assert.deepEqual(told, [
    '~STAFF (collective)',
    'Tomas Hale (named)',
    '~Q (collective)',
    'Tomas Hale (named) to Q (357)',
    '~The minister (unnamed) via Tomas Hale',
    'Tomas Hale (named)',
    '~Q (collective)',
    '~the ministry (institution) via Q',
    'Tomas Hale (named) to Q (609)',
    '~Q (collective)',
  ])
  const hale = parties.find(({ name }) => name === 'Tomas Hale')
  assert.equal(nameOf(hale?.affiliation ?? null), 'Citadel')
  assert.equal(hale?.titles[0]?.text, 'press secretary')
})

test('full names and offices come from the list of participants', () => {
  const { told, parties, nameOf } = assign('transcript-with-participants')
  assert.deepEqual(told.slice(0, 5), [
    'Lena Brandt (named)',
    'Ines Halvard (named)',
    '~Harbour Board (institution) via Ines Halvard',
    'Pavel Oster (named)',
    '~The engineers (collective) via Pavel Oster',
  ])
  const oster = parties.find(({ name }) => name === 'Pavel Oster')
  assert.equal(oster?.titles[0]?.text, 'Director')
  assert.equal(nameOf(oster?.affiliation ?? null), 'Harbour Board')
})

test('a label is one speaker, without a name too', () => {
  const { told } = assign('transcript-on-background')
  const one = '~SENIOR FOREIGN MINISTRY OFFICIAL ONE (unnamed)'
  assert.equal(told[1], one)
  assert.match(told[5] ?? '', /^~SENIOR FOREIGN MINISTRY OFFICIAL ONE \(unnamed\) to QUESTION/)
})

test('the turns stand on the occasion that the head names', () => {
  const { text, expected } = readCase('transcript-of-hearing')
  const segments = segmentText(text)
  const marked = draftsOf(text, segments, expected.statements)
  const { drafts } = assignParties(text, 'r', segments, marked)
  assert.equal(drafts[0]?.occasion?.kind, 'hearing')
  assert.equal(drafts[0]?.occasion?.span?.text, 'HEARING')
})
