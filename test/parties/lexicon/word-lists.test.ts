import { checkTable, listed, yesOrNo } from '../../check-table.ts'
import {
  collectives,
  countries,
  documents,
  genderOfWord,
  institutions,
  isHonorific,
  knownBySurname,
  particles,
  persons,
  sameGivenName,
  suffixes,
  writtenOut,
} from '../../../src/parties/lexicon/word-lists.ts'

const lists = { collectives, documents, institutions, persons, suffixes, particles }

checkTable(
  'sameGivenName',
  (pair) => {
    const [one = '', other = ''] = pair.split(' and ')
    return yesOrNo(sameGivenName(one, other))
  },
  `
  # equal, or an initial
  ann and ann → yes
  r and robert → yes
  robert and r → yes
  r. and robert → yes
  # a short form
  mike and michael → yes
  michael and mike → yes
  bill and will → yes
  # others
  ann and anna → no
  p and robert → no
  mike and robert → no
  ro and robert → no
`,
)

checkTable(
  'genderOfWord',
  (word) => genderOfWord(word) ?? '?',
  `
  mrs → female
  mr → male
  dr → ?
  spokeswoman → female
  chairman → male
  minister → ?
  harbour → ?
`,
)

checkTable(
  'isHonorific',
  (word) => yesOrNo(isHonorific(word)),
  `
  mr → yes
  dr → yes
  judge → yes
  minister → no
  spokeswoman → no
`,
)

checkTable(
  'writtenOut',
  writtenOut,
  `
  gov → governor
  sen → senator
  adm → admiral
  minister → minister
`,
)

checkTable(
  'countries',
  (name) => yesOrNo(countries.has(name)),
  `
  Norway → yes
  New Zealand → yes
  norway → no
  Tavrenia → no
  NO → no
`,
)

checkTable(
  'the list that a word is of',
  (word) => listed(Object.entries(lists).flatMap(([name, list]) => (list.has(word) ? name : []))),
  `
  officials → collectives
  report → documents
  ministry → institutions
  clerk → persons
  spokeswoman → persons
  jr → suffixes
  van → particles
  ambassadors → collectives
  rain → -
`,
)

checkTable(
  'knownBySurname',
  (surname) => knownBySurname.get(surname) ?? '-',
  `
  darwin → male
  thatcher → female
  lind → -
`,
)
