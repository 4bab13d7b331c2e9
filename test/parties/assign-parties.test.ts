import assert from 'node:assert/strict'
import { test } from 'node:test'

import { assign, checkSpeakers } from './check-speakers.ts'

checkSpeakers('names', [
  [
    '[1:Secretary of State Ann Lind] {1:said} «1:no». [2:Lind] {2:said} «2:so». [3:Secretary Lind] {3:left} «3:it».',
    'Ann Lind',
    'Ann Lind',
    'Ann Lind',
  ],
  [
    '[1:Rear Admiral John Moe] {1:said} «1:no». [2:Adm. Moe] {2:said} «2:so».',
    'John Moe',
    'John Moe',
  ],
  ['[1:Jen Moe, the department’s spokeswoman,] {1:said} «1:no».', 'Jen Moe'],
  ['[1:the department’s spokeswoman, Jen Moe,] {1:said} «1:no».', 'Jen Moe'],
  ['[1:Both Jen Moe and Ann Lind] {1:said} «1:no».', 'Jen Moe + Ann Lind'],
  ['[1:Nouri al-Moe] {1:said} «1:no». [2:Al-Moe] {2:said} «2:so».', 'Nouri al-Moe', 'Nouri al-Moe'],
  ['[1:Bill de Moe] {1:said} «1:no». [2:De Moe] {2:said} «2:so».', 'Bill de Moe', 'Bill de Moe'],
  ["[1:James O’Moe] {1:said} «1:no». [2:O'Moe] {2:said} «2:so».", 'James O’Moe', 'James O’Moe'],
  [
    '[1:Michael Lind] {1:said} «1:no». [2:Mike Lind] {2:said} «2:so».',
    'Michael Lind',
    'Michael Lind',
  ],
  [
    '[1:Peter Lind Jr.] {1:said} «1:no». [2:Lind] {2:said} «2:so».',
    'Peter Lind Jr.',
    'Peter Lind Jr.',
  ],
  [
    '[1:Élise Varden] {1:said} «1:no». [2:MS. VARDEN] {2::} «2:so».',
    'Élise Varden',
    'Élise Varden',
  ],
  ['[1:Nadia Moe of the Institute for Peace] {1:said} «1:no».', 'Nadia Moe'],
])

checkSpeakers('two of one surname are never merged silently', [
  [
    '[1:Ann Lind] {1:said} «1:no». [2:Peter Lind] {2:said} «2:so». [3:Mr. Lind] {3:said} «3:it».',
    'Ann Lind',
    'Peter Lind',
    'Peter Lind',
  ],
  ['[1:Mary Lind] {1:said} «1:no» and [2:Ann Lind] {2:said} «2:so».', 'Mary Lind', 'Ann Lind'],
])

checkSpeakers('the family name first', [
  ['Ban Ki-moon, the secretary general, left. [1:Mr. Ban] {1:said} «1:no».', 'Ban Ki-moon'],
  ['Talks with Xi Jinping went on. [1:Mr. Xi] {1:said} «1:no».', 'Xi Jinping'],
])

checkSpeakers('father and son', [
  [
    '[1:Peter Lind] {1:said} «1:no». [2:Peter Lind Jr.] {2:said} «2:so». Peter Lind left. [3:Lind] {3:said} «3:it».',
    'Peter Lind',
    'Peter Lind Jr.',
    '?',
  ],
])

checkSpeakers('what is no name of the speaker', [
  ['[1:Ann Lind’s campaign] {1:said} «1:no».', '~Ann Lind’s campaign'],
  ['[1:a spokesman for Ann Lind] {1:said} «1:no».', '~a spokesman for Ann Lind'],
  ['[1:supporters of Ann Lind] {1:said} «1:no».', '~supporters of Ann Lind'],
  ['[1:officials at the Citadel] {1:said} «1:no».', '~officials at the Citadel'],
  ['[1:The USS Ann Lind] {1:reported} «1:no».', '~The USS Ann Lind'],
])

checkSpeakers('a firm or an agency by its name', [
  ['[1:A partner in Harrow & Daughters] {1:said} «1:no».', '~A partner in Harrow & Daughters'],
  [
    '[1:The news agency Tavinform] {1:said} «1:no». [2:Tavinform] {2:said} «2:so».',
    '~The news agency Tavinform',
    '~Tavinform',
  ],
  [
    '[1:Relatives of two sailors on the Mary Lind] {1:said} «1:no».',
    '~Relatives of two sailors on the Mary Lind',
  ],
])

checkSpeakers('a state by its name', [
  ['The ships lay in Tavrenia. [1:Tavrenia] {1:proposed} «1:talks».', '~Tavrenia'],
  ['[1:Tavrenia] {1:proposed} «1:talks». Tavrenia’s navy waited.', '~Tavrenia'],
])

checkSpeakers('pronouns', [
  ['[1:Ann Lind] {1:said} «1:no». [2:She] {2:said} «2:so».', 'Ann Lind', 'Ann Lind'],
  [
    '[1:Ann Lind] met Peter Moe. [2:He] {2:said} «2:so». «1:It rained», [1:she] {1:said}.',
    'Ann Lind',
    'Peter Moe',
  ],
  ['[1:Ann Lind, who met Peter Moe,] {1:said} «1:no».', 'Ann Lind'],
  ['Peter Moe, [1:who] {1:said} «1:no», left.', 'Peter Moe'],
  ['[1:The ministry] {1:said} «1:no». [2:It] {2:said} «2:so».', '~The ministry', '~The ministry'],
  ['[1:Officials] {1:said} «1:no». [2:They] {2:said} «2:so».', '~Officials', '~Officials'],
  ['[1:He] {1:said} «1:no».', '?'],
])

checkSpeakers('roles', [
  [
    '[1:Defence Minister Peter Moe] {1:said} «1:no». [2:The minister] {2:said} «2:so».',
    'Peter Moe',
    'Peter Moe',
  ],
  [
    '[1:Ann Lind, the ministry’s spokeswoman,] {1:said} «1:no». [2:The spokeswoman] {2:said} «2:so».',
    'Ann Lind',
    'Ann Lind',
  ],
  ['Deputy Minister Peter Moe left. [1:The minister] {1:said} «1:no».', '~The minister'],
])

checkSpeakers('two without a name are two until the text says otherwise', [
  [
    '[1:A senior official] {1:said} «1:no». It rained in Oslo. [2:A senior official] {2:said} «2:so».',
    '~A senior official',
    '~A senior official',
  ],
])

test('a senior official twice is two parties, "the official" is the one before', () => {
  const { attributions } = assign(
    '[1:A senior official] {1:said} «1:no». [2:A second official] {2:said} «2:so». [3:The official] {3:said} «3:it».',
  )
  const [first, second, third] = attributions.map(({ speakers }) => speakers[0]?.party)
  assert.notEqual(first, second)
  assert.equal(third, second)
})

test('too close to call is not known, with the candidates; that they are named is', () => {
  const { attributions, nameOf } = assign('Peter Moe and John Berg met. [1:He] {1:said} «1:no».')
  const [speaker] = attributions[0]?.speakers ?? []
  assert.equal(speaker?.party, null)
  assert.deepEqual(speaker?.candidates.map(({ party }) => nameOf(party)).toSorted(), [
    'John Berg',
    'Peter Moe',
  ])
  assert.equal(attributions[0]?.authority, 'named')
})

for (const [marked, authority] of [
  ['[1:Ann Lind] {1:said} «1:no».', 'named'],
  ['[1:A senior State Department official] {1:said} «1:no».', 'unnamed'],
  ['[1:an official who asked not to be named] {1:said} «1:no».', 'unnamed'],
  ['[1:U.S. defence officials] {1:said} «1:no».', 'collective'],
  ['[1:two diplomats] {1:said} «1:no».', 'collective'],
  ['[1:people familiar with the talks] {1:said} «1:no».', 'collective'],
  ['[1:Twelve percent] {1:said} «1:no».', 'collective'],
  ['[1:The Foreign Ministry] {1:said} «1:no».', 'institution'],
  ['[1:the Pentagon] {1:said} «1:no».', 'institution'],
  ['[1:NATO] {1:said} «1:no».', 'institution'],
  ['[1:The Northern Post] {1:said} «1:no».', 'institution'],
  ['[1:Ann Lind’s campaign] {1:said} «1:no».', 'institution'],
  ['[1:a report by the auditor] {1:said} «1:no».', 'document'],
  ['[1:a poll published on Sunday] {1:found} «1:no».', 'document'],
  ['{1:It is said} «1:no».', 'none'],
] as const) {
  test(`authority ${authority}: ${marked}`, () =>
    assert.equal(assign(marked).attributions[0]?.authority, authority))
}

for (const [marked, to] of [
  ['[1:Ann Lind] {1:told} reporters on Monday «1:no».', 'reporters'],
  ['[1:Ann Lind] {1:told} reporters Monday «1:no».', 'reporters'],
  ['[1:Ann Lind] {1:told} Peter Moe «1:no».', 'Peter Moe'],
  ['[1:Ann Lind] {1:told} a crowd of some two thousand «1:no».', 'a crowd'],
  ['[1:Ann Lind] {1:wrote} in a letter to Parliament «1:no».', 'Parliament'],
  ['[1:Ann Lind] {1:said} Monday «1:no».', ''],
  ['[1:Ann Lind] {1:said} «1:she told reporters».', ''],
] as const) {
  test(`addressee: ${marked}`, () => {
    const { attributions } = assign(marked)
    assert.equal(attributions[0]?.addressees.map(({ mention }) => mention.text).join('; '), to)
  })
}

for (const [marked, kind, words, outlet] of [
  [
    'In an interview with Eva Moe, Harbour News’ evening anchor, [1:Ann Lind] {1:said} «1:no».',
    'interview',
    'In an interview with Eva Moe, Harbour News’ evening anchor',
    'Harbour News',
  ],
  [
    '[1:Ann Lind] {1:said} at a news conference «1:no».',
    'briefing',
    'at a news conference',
    undefined,
  ],
  ['[1:The ministry] {1:said} in a statement «1:no».', 'statement', 'in a statement', undefined],
  ['[1:Ann Lind] {1:said} on Twitter «1:no».', 'social-media', 'on Twitter', undefined],
  ['[1:Ann Lind] {1:told} reporters «1:no».', undefined, undefined, undefined],
  ['[1:Ann Lind] {1:said} «1:no in an interview».', undefined, undefined, undefined],
] as const) {
  test(`occasion: ${marked}`, () => {
    const occasion = assign(marked).attributions[0]?.occasion
    assert.deepEqual(
      [occasion?.kind, occasion?.span?.text, occasion?.outlet?.text],
      [kind, words, outlet],
    )
  })
}

test('an occasion goes on for the same speaker in its paragraph, and not in the next', () => {
  const { attributions } = assign(
    'In an interview with Eva Moe, [1:Ann Lind] {1:said} «1:no». [2:She] {2:said} «2:so».\n[3:Lind] {3:said} «3:it».\n[4:Lind] {4:told} Moe «4:that».',
  )
  assert.deepEqual(
    attributions.map(({ occasion }) => occasion?.kind),
    ['interview', 'interview', undefined, 'interview'],
  )
})

test('the only one whom a paragraph names is meant by its pronoun, though the given name is more often the other gender’s', () => {
  const { who } = assign(
    '[1:A Defence Ministry official] {1:said} «1:no». The rest were silent.\n\nMarin Koşar met the convoy on the mole. «2:“Yes,”» [2:he] {2:told} a crowd.',
  )
  assert.equal(who[1], 'Marin Koşar')
})

test('whose words are relayed is the speaker, and who relays them is said', () => {
  const { attributions, nameOf, who } = assign(
    '[1:The state agency Tavinform] {1:quoted} «1:Foreign Minister Marin Koşar as saying that it rained».',
  )
  assert.deepEqual(who, ['Marin Koşar'])
  assert.equal(nameOf(attributions[0]?.via[0]?.party ?? null), 'The state agency Tavinform')
})

for (const [marked, who, institution] of [
  ['[1:Pentagon spokesman John Moe] {1:said} «1:no».', 'John Moe', 'Pentagon'],
  [
    '[1:A spokesman for the Defence Ministry] {1:said} «1:no».',
    'A spokesman for the Defence Ministry',
    'Defence Ministry',
  ],
  [
    '[1:A senior State Department official] {1:said} «1:no».',
    'A senior State Department official',
    'State Department',
  ],
  [
    'At the State Department, [1:spokeswoman Jen Moe] {1:said} «1:no».',
    'Jen Moe',
    'State Department',
  ],
] as const) {
  test(`speaks for ${institution}: ${marked}`, () => {
    const { parties, nameOf } = assign(marked)
    assert.equal(nameOf(parties.find(({ name }) => name === who)?.affiliation ?? null), institution)
  })
}

test('an unnamed source keeps what the text tells of it', () => {
  const { parties } = assign(
    '[1:A senior U.S. State Department official] {1:said} on condition of anonymity because the talks were private, «1:no».',
  )
  const { described } = parties.find(({ kind }) => kind === 'role') ?? {}
  assert.deepEqual(
    { ...described, anonymity: described?.anonymity?.span.text },
    {
      rank: 'senior',
      role: 'official',
      institution: 'State Department',
      country: 'U.S.',
      anonymity: 'on condition of anonymity because the talks were private',
    },
  )
})

test('titles keep their office and place', () => {
  const { parties, text } = assign('[1:Secretary of State Ann Lind] {1:said} «1:no».')
  const [title] = parties[0]?.titles ?? []
  assert.equal(title?.text, 'Secretary of State')
  assert.equal(title?.office, 'State')
  assert.equal(title && text.slice(title.span.start, title.span.end), 'Secretary of State')
})
