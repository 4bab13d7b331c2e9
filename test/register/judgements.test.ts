import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import {
  askedFrom,
  chooseBearer,
  judgeInstitutions,
  judgePersons,
  meantFrom,
  sameFrom,
  type Bearer,
  type Identity,
  type Judgement,
  type Office,
  type Surroundings,
} from '../../src/register/index.ts'

const someone = (name: string, more: Partial<Identity> = {}): Identity => ({
  kind: 'person',
  name,
  otherNames: [],
  offices: [],
  gender: null,
  days: { first: '2021-03-01', last: '2021-03-04' },
  isListed: false,
  ...more,
})

const institution = (name: string, more: Partial<Identity> = {}): Identity =>
  someone(name, { kind: 'institution', ...more })

const office = (title: string, at: string | null = null): readonly Office[] => [
  { title, office: null, institution: at },
]

const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  population: 500,
  bearersOf: () => 1,
  companions: 0,
  areToldApart: false,
  ...more,
})

const outcome = ({ probability }: Judgement): string =>
  probability >= sameFrom ? 'same' : probability >= askedFrom ? 'asked' : 'not'

describe('whether two persons are the same', () => {
  const many = around({ bearersOf: () => 60 })
  const cases: readonly (readonly [string, Identity, Identity, string, Surroundings?])[] = [
    ['one rare name', someone('Judith Arden'), someone('Judith Arden'), 'same'],
    ['a name that many bear', someone('John Holm'), someone('John Holm'), 'asked', many],
    [
      'a name that many bear, with an office and company in common',
      someone('John Holm', { offices: office('harbour master', 'Port Authority') }),
      someone('John Holm', { offices: office('harbour master', 'Port Authority') }),
      'same',
      around({ bearersOf: () => 60, companions: 3 }),
    ],
    ['a middle initial in one', someone('Judith M. Arden'), someone('Judith Arden'), 'same'],
    ['two middle names', someone('Judith M. Arden'), someone('Judith K. Arden'), 'asked'],
    ['an initial', someone('J. Arden'), someone('Judith Arden'), 'asked'],
    ['another initial', someone('K. Arden'), someone('Judith Arden'), 'not'],
    ['a short form', someone('Bill Arden'), someone('William Arden'), 'same'],
    ['another given name', someone('Karin Arden'), someone('Judith Arden'), 'not'],
    ['one letter more', someone('Nurit Arden'), someone('Nuri Arden'), 'asked'],
    ['father and son', someone('Anton Lind Jr.'), someone('Anton Lind Sr.'), 'not'],
    ['Jr. in one', someone('Anton Lind Jr.'), someone('Anton Lind'), 'asked'],
    [
      'other pronouns',
      someone('Kim Arden', { gender: 'female' }),
      someone('Kim Arden', { gender: 'male' }),
      'not',
    ],
    [
      'offices that have nothing in common',
      someone('Judith Arden', { offices: office('pastry cook') }),
      someone('Judith Arden', { offices: office('spokeswoman') }),
      'asked',
    ],
    [
      'a former office and the present one',
      someone('Judith Arden', { offices: office('former spokeswoman') }),
      someone('Judith Arden', { offices: office('spokeswoman') }),
      'same',
    ],
    [
      'what one is for a while',
      someone('Judith Arden', { offices: office('candidate') }),
      someone('Judith Arden', { offices: office('senator') }),
      'same',
    ],
    [
      'one report names both',
      someone('Judith Arden'),
      someone('Judith Arden'),
      'not',
      around({ areToldApart: true }),
    ],
    [
      'twenty years apart, a name that some bear',
      someone('John Holm', { days: { first: '1991-01-01', last: '1991-01-01' } }),
      someone('John Holm'),
      'asked',
      around({ bearersOf: () => 25 }),
    ],
    ['a particle in one', someone('Nuri al-Hadi'), someone('Nuri Hadi'), 'same'],
  ]
  for (const [name, one, other, wanted, surroundings = around()] of cases) {
    test(name, () => {
      const judged = judgePersons(one, other, surroundings)
      assert.equal(outcome(judged), wanted, `${judged.probability}`)
      // Whoever comes first, the same is found.
      assert.equal(judgePersons(other, one, surroundings).probability, judged.probability)
    })
  }
})

describe('whether two institutions are the same', () => {
  const cases: readonly (readonly [string, Identity, Identity, string, Surroundings?])[] = [
    [
      'words in another order',
      institution('Ministry of Defence'),
      institution('Defence Ministry'),
      'same',
    ],
    [
      'a country in one',
      institution('Norway’s Defence Ministry'),
      institution('Defence Ministry'),
      'asked',
    ],
    [
      'two countries',
      institution('Norway’s Defence Ministry'),
      institution('Iceland’s Defence Ministry'),
      'not',
    ],
    ['another word', institution('Defence Ministry'), institution('Foreign Ministry'), 'not'],
    ['letters of the words', institution('FHB'), institution('Federal Harbour Board'), 'asked'],
    [
      'an acronym that a report explains',
      institution('FHB'),
      institution('Federal Harbour Board', { otherNames: ['fhb'] }),
      'same',
    ],
    [
      'an acronym that fits several',
      institution('FHB'),
      institution('Federal Harbour Board'),
      'not',
      around({ bearersOf: () => 6 }),
    ],
    [
      'names that a list gives',
      institution('Pentagon'),
      institution('Department of Defense', { otherNames: ['Pentagon'], isListed: true }),
      'same',
    ],
    [
      'the form of a company',
      institution('Halder Shipping plc'),
      institution('Halder Shipping'),
      'same',
    ],
    ['a country by two names', institution('U.S.'), institution('United States'), 'same'],
  ]
  for (const [name, one, other, wanted, surroundings = around()] of cases) {
    test(name, () => {
      const judged = judgeInstitutions(one, other, surroundings)
      assert.equal(outcome(judged), wanted, `${judged.probability}`)
    })
  }
})

describe('whom a name of one word means', () => {
  const bearer = (name: string, more: Partial<Bearer> = {}): Bearer => ({
    identity: someone(name),
    inOutlet: 0,
    inDays: 0,
    elsewhere: 0,
    companions: 0,
    areToldApart: false,
    ...more,
  })
  const choose = (named: Identity, ...bearers: readonly Bearer[]) =>
    chooseBearer(named, bearers).map(({ probability }) => probability >= meantFrom)

  test('the one whom all reports of those days name', () => {
    assert.deepEqual(choose(someone('Arden'), bearer('Judith Arden', { inOutlet: 4 })), [true])
    assert.deepEqual(choose(someone('Arden'), bearer('Judith Arden', { elsewhere: 1 })), [false])
  })

  test('no one, if two are named as often', () => {
    const two = [bearer('Judith Arden', { inOutlet: 4 }), bearer('Karin Arden', { inOutlet: 4 })]
    assert.deepEqual(choose(someone('Arden'), ...two), [false, false])
  })

  test('the one of two whom the office or the pronouns fit', () => {
    const minister = bearer('Judith Arden', {
      inOutlet: 4,
      identity: someone('Judith Arden', { offices: office('minister'), gender: 'female' }),
    })
    const cook = bearer('Karl Arden', {
      inOutlet: 4,
      identity: someone('Karl Arden', { offices: office('cook'), gender: 'male' }),
    })
    const named = someone('Arden', { offices: office('minister') })
    assert.deepEqual(choose(named, minister, cook), [true, false])
    assert.deepEqual(choose(someone('Arden', { gender: 'male' }), minister, cook), [false, true])
  })

  test('no one whom the report names as someone else', () => {
    const apart = bearer('Judith Arden', { inOutlet: 9, areToldApart: true })
    assert.deepEqual(choose(someone('Arden'), apart), [false])
  })

  test('the chances of all add up to less than one: it may be someone else', () => {
    const bearers = [bearer('A B', { inOutlet: 9 }), bearer('C B', { inDays: 3 })]
    const sum = chooseBearer(someone('B'), bearers).reduce((all, one) => all + one.probability, 0)
    assert.ok(sum < 1 && sum > 0.9, String(sum))
  })
})
