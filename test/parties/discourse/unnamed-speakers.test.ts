import { findHead } from '../../../src/parties/sources/phrase.ts'
import { checkTable, readMarks } from '../../check-table.ts'
import { makeUnnamedSpeakers } from '../../../src/parties/discourse/unnamed-speakers.ts'
import { judgeAuthority } from '../../../src/parties/sources/judge-authority.ts'

const take = (marked: string) => {
  const speakers = makeUnnamedSpeakers()
  const taken = readMarks(marked).spans.map((source) => {
    const authority = judgeAuthority(source.text)
    return speakers.take(source, authority, findHead(source.text.toLowerCase()))
  })
  return { speakers, taken }
}

checkTable(
  'take: the sources by number, the same number for the same speaker',
  (marked) => {
    const { taken } = take(marked)
    const all = [...new Set(taken)]
    return taken.map((one) => all.indexOf(one) + 1).join(' ')
  },
  `
  # a thing by the same words
  [the ministry] [the ministry] → 1 1
  [The ministry] [the ministry’s] → 1 1
  [a report] [the report] → 1 1
  [Norway] [Norway,] → 1 1
  # a thing by "the" and its noun
  [the Foreign Ministry] [the ministry] → 1 1
  [a report by the board] [this report] → 1 1
  # not by another noun, nor by more words
  [the Foreign Ministry] [the agency] → 1 2
  [the ministry] [the Foreign Ministry] → 1 2
  # the last of several
  [the Foreign Ministry] [the Defence Ministry] [the ministry] → 1 2 2
  # several persons by the same words alone
  [tired voters] [tired voters] → 1 1
  [tired voters] [the voters] → 1 2
  # one person never
  [an official] [an official] → 1 2
  [an official] [the official] → 1 2
`,
)

checkTable(
  'withRole: how many there are of the role of the first',
  (marked) => {
    const { speakers, taken } = take(marked)
    const [first] = taken
    return String(first ? speakers.withRole(first.authority, first.role).length : 0)
  },
  `
  [an official] [the official] → 2
  [an official] [a clerk] → 1
  [the ministry] [the ministry] → 1
`,
)

checkTable(
  'the gender of a role',
  (marked) =>
    take(marked)
      .taken.map(({ gender }) => gender ?? '?')
      .join(' '),
  `
  [a spokeswoman] [a spokesman] [an official] → female male ?
`,
)

checkTable(
  'how often each is mentioned',
  (marked) => [...new Set(take(marked).taken)].map(({ mentions }) => mentions.length).join(' '),
  `
  [the ministry] [a clerk] [the ministry] → 2 1
`,
)
