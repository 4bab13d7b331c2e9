import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { makeReader } from '../../../src/index.ts'
import { checkOffices, joinOffices, makeOffices } from '../../../src/parties/index.ts'
import { shippedTable } from '../../../src/parties/seats/offices.ts'
import { checkTable, listed } from '../../check-table.ts'
import { assign } from '../check-speakers.ts'

const own = checkOffices(
  {
    offices: [
      { titles: ['The Harbour Commissioner', 'port captain'], seat: 'Port Authority' },
      { titles: ['tide secretary'], signs: ['Tielt'], seat: 'Tide Office' },
      { titles: ['mayor'], seat: 'Veld Town Hall', local: '{place} town hall' },
      { titles: ['president'], country: 'any', seat: '{country} palace' },
      { titles: ['oil minister'], country: 'France', seat: 'Energy House' },
      { titles: ['sheriff'], seat: null },
    ],
    otherNames: [
      ['Port Authority', 'P.A.'],
      ['Pentagon', 'Five Walls'],
    ],
    metonyms: ['Quarzen Gate'],
    places: [{ place: 'Quarzen Gate', country: null }],
  },
  'a test',
)
const offices = makeOffices(joinOffices(own))

/** The seats of the speakers of each statement with a table of one's own, in order; `-` for none. */
const seatsOf = (marked: string): string =>
  listed(
    assign(marked, offices).attributions.map(({ speakers }) =>
      speakers.map(({ seat }) => (seat ? `${seat.name} (${seat.basis})` : '-')).join(' + '),
    ),
  )

checkTable(
  'a table of one’s own',
  seatsOf,
  `
  # gives a seat, whatever stands with the title
  [1:Harbour Commissioner Ann Lind] {1:said} «1:no». → Port Authority (table)
  [1:Tielt Harbour Commissioner Ann Lind] {1:said} «1:no». → Port Authority (table)
  [1:Peter Moe, the harbour commissioner of Norland,] {1:said} «1:no». → Port Authority (table)
  [1:French Harbour Commissioner Ann Lind] {1:said} «1:no». → Port Authority (table)
  [1:Norland Port Captain Ann Lind] {1:said} «1:no». → Port Authority (table)
  [1:A harbour commissioner] {1:said} «1:no». → Port Authority (table)
  [1:Former Harbour Commissioner Ann Lind] {1:said} «1:no». → -
  # only if the report has one of its signs
  [1:Tide Secretary Ann Lind] {1:said} «1:no» in Tielt. → Tide Office (table)
  [1:Tide Secretary Ann Lind] {1:said} «1:no». → -
  # replaces a line, that of the same country if one is given
  [1:Mayor Ann Lind] {1:said} «1:no». → Veld Town Hall (table)
  [1:Tielt Mayor Ann Lind] {1:said} «1:no». → Tielt town hall (table)
  [1:French President Ann Lind] {1:said} «1:no». → French palace (table)
  [1:Russian President Ann Lind] {1:said} «1:no». → Kremlin (table)
  [1:French Oil Minister Ann Lind] {1:said} «1:no». → Energy House (table)
  [1:Iraqi Oil Minister Ann Lind] {1:said} «1:no». → Iraqi Oil Ministry (table)
  # takes one away, and leaves the others
  [1:Tielt Sheriff Ann Lind] {1:said} «1:no». → -
  [1:Ohio Gov. Peter Moe] {1:said} «1:no». → Ohio governor’s office (table)
  # has names and places
  [1:Quarzen Gate] {1:said} «1:no». → Quarzen Gate (stated)
  At Quarzen Gate, [1:Gen. Ann Lind] {1:said} «1:no». → Quarzen Gate (place)
`,
)

test('names of an institution are added to those of the shipped table', () => {
  assert.deepEqual(offices.namesOf('Port Authority'), ['port authority', 'p.a.'])
  assert.deepEqual(offices.namesOf('Five Walls'), [
    'pentagon',
    'five walls',
    'defense department',
    'department of defense',
  ])
})

test('a table that was joined joins to itself', () => {
  const joined = joinOffices(own)
  assert.deepEqual(joinOffices(checkOffices(joined, 'a test')), joined)
  assert.deepEqual(joinOffices(checkOffices(shippedTable, 'a test')), shippedTable)
})

describe('what is not allowed is named, with its place and what is', () => {
  const line = (value: object) => ({ offices: [{ titles: ['mayor'], seat: 'Town Hall' }, value] })
  const cases: readonly (readonly [given: unknown, problem: string])[] = [
    [[], 'it is []. Give an object. The keys are about, offices, otherNames, metonyms, places.'],
    [{ office: [] }, 'it is {"office":[]}. "office" is not allowed. The keys are about, offices,'],
    [{ offices: {} }, 'offices is {}. Give a list, in [ ], of at most 10000.'],
    [
      line({ titles: ['a'], seat: 'B', of: 1 }),
      '"of" is not allowed. The keys are titles, country',
    ],
    [line({ seat: 'B' }), 'titles of entry 2 of offices is missing. Give a list'],
    [line({ titles: [], seat: 'B' }), 'titles of entry 2 of offices is []. Give a title.'],
    [
      line({ titles: ['a', ' '], seat: 'B' }),
      'entry 2 of titles of entry 2 of offices is "". Give',
    ],
    [
      line({ titles: ['deputy mayor'], seat: 'B' }),
      '"deputy" is left out before a title is looked',
    ],
    [line({ titles: ['a'] }), 'entry 2 of offices is {"titles":["a"]}. Give a seat'],
    [line({ titles: ['a'], seat: null, local: 'B' }), 'takes the titles away. Leave local out.'],
    [
      line({ titles: ['a'], seat: '{town} hall' }),
      'seat of entry 2 of offices is "{town} hall". A',
    ],
    [line({ titles: ['a'], seat: '{place} hall' }), 'may hold {country}; {place} is for local.'],
    [line({ titles: ['a'], local: '{country} hall' }), 'may hold {place}; {country} is for seat.'],
    [line({ titles: ['a'], seat: '{country} hall' }), 'Give "country": "any".'],
    [line({ titles: ['a'], seat: 'B', country: null }), 'An office of no country needs signs, or'],
    [
      line({ titles: ['a'], seat: 'B', country: 'Veldish' }),
      'is "Veldish". Give the adjective of a',
    ],
    [{ otherNames: [['A', 3]] }, 'entry 2 of entry 1 of otherNames is 3. Give words'],
    [{ places: [{ place: 'A', country: 'any' }] }, 'country of entry 1 of places is "any". Give'],
    [
      { metonyms: Array.from({ length: 300_000 }, () => 'A') },
      'metonyms is too long. Give at most',
    ],
  ]
  for (const [given, problem] of cases) {
    test(problem, () => {
      assert.throws(
        () => checkOffices(given, 'port.json'),
        ({ code, message }: Error & { readonly code?: string }) =>
          code === 'offices' &&
          message.startsWith('The table of offices port.json cannot be used: ') &&
          message.includes(problem),
      )
    })
  }

  test('before a reader loads its model', async () => {
    await assert.rejects(
      makeReader({ folder: 'nowhere', offices: { offices: [{ titles: [] }] } }),
      {
        code: 'offices',
        message:
          /^The table of offices given to makeReader cannot be used: titles of entry 1 of offices/,
      },
    )
  })
})
