import type { Party, Statement } from '../../src/data-model/index.ts'
import { comparableOf } from '../../src/matching/comparable-statement.ts'
import { checkTable, listed } from '../check-table.ts'

/** Parties by their ids, as far as they are looked at. */
const known = new Map(
  (
    [
      { id: 'ann', kind: 'person', name: 'Ann Lind', affiliation: 'navy' },
      { id: 'moe', kind: 'person', name: 'Peter Moe', affiliation: null },
      { id: 'navy', kind: 'institution', name: 'Navy of Orvik', affiliation: null },
      {
        id: 'clerk',
        kind: 'role',
        name: 'clerk',
        affiliation: null,
        described: { institution: 'Trade Ministry' },
      },
    ] as unknown as readonly Party[]
  ).map((party) => [party.id, party] as const),
)

/** Speakers as `name / party / mention`, - for none: who speaks, and for which institutions. */
const read = (given: string): string => {
  const speakers = given.split('; ').map((one) => {
    const [name, party, mention] = one.split(' / ').map((part) => (part === '-' ? null : part))
    return { name, party, mention: mention === null ? null : { text: mention } }
  })
  const statement = {
    content: [{ text: 'it rains' }],
    form: 'indirect',
    authority: 'named',
    polarity: 'positive',
    said: { start: null, end: null, basis: 'unknown', expression: null },
    speakers,
  }
  const { speakers: names, institutions } = comparableOf(
    statement as unknown as Statement,
    known,
    null,
  )
  return `${listed(names)} (${listed(institutions)})`
}

checkTable(
  'comparableOf',
  read,
  `
  # the name of the statement, else of the party, else the words
  Ann Lind / moe / she → Ann Lind (-)
  - / moe / he → Peter Moe (-)
  - / - / an official → an official (-)
  - / - / - → - (-)
  # the institution that a party is, or speaks for
  - / navy / the Navy → Navy of Orvik (Navy of Orvik)
  - / ann / she → Ann Lind (Navy of Orvik)
  - / clerk / a clerk → clerk (Trade Ministry)
  # an id that no party has
  - / nobody / she → she (-)
  # several
  - / ann / she; - / moe / he → Ann Lind; Peter Moe (Navy of Orvik)
`,
)
