import { checkTable, readMark } from '../../check-table.ts'
import { findNames } from '../../../src/parties/names/find-names.ts'
import { readSource } from '../../../src/parties/sources/read-source.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { covers } from '../../../src/text/index.ts'

/** What the source in brackets is by its own words. */
const check = (marked: string): string => {
  const { text, span } = readMark(marked)
  const names = findNames(text, segmentText(text).sentences).filter((one) => covers(span, one.span))
  const reading = readSource(span, names)
  switch (reading.kind) {
    case 'names':
      return [
        ...(reading.pronoun === null ? [] : [`(${reading.pronoun})`]),
        ...reading.mentions.map(({ span: name }) => name.text),
      ].join(' + ')
    case 'pair':
      return 'pair'
    case 'group':
      return `group ${reading.count}`
    case 'ordinal':
      return reading.place
    case 'pronoun':
      return `pronoun ${reading.word}`
    case 'role':
      return `role ${reading.role}`
    case 'unnamed':
      return `${reading.authority} ${reading.role}`
    default:
      return reading satisfies never
  }
}

checkTable(
  'readSource',
  check,
  `
  # two persons named before
  [both men] said no. → pair
  [The two] said no. → pair
  [neither] said no. → pair
  [the two women] said no. → pair
  [both agencies] said no. → institution agencies
  # those who ask in a transcript
  [QUESTION:] Is it open? → collective reporters
  # pronouns
  [she] said no. → pronoun she
  [He,] of course, said no. → pronoun he
  [And they] said no. → pronoun they
  [she herself] said no. → pronoun she
  [I’ve] said no. → pronoun i
  [who] said no. → pronoun who
  [What they had found, I] said no. → pronoun i
  [many] said no. → pronoun many
  # a possessive is none
  [his lawyer] said no. → role lawyer
  [some voters] said no. → collective voters
  # names
  Then [Ann Lind] said no. → Ann Lind
  Then [Foreign Minister Ann Lind] said no. → Ann Lind
  Then [Ann Lind, 34,] said no. → Ann Lind
  Then [Ann Lind, the minister,] said no. → Ann Lind
  Then [Ann Lind of the harbour board] said no. → Ann Lind
  Then [Ann Lind and Peter Moe] said no. → Ann Lind + Peter Moe
  Then [Ann Lind, Peter Moe and Nadia Okell] said no. → Ann Lind + Peter Moe + Nadia Okell
  Then [Ann Lind (left)] said no. → Ann Lind
  # a pronoun that is joined to them
  Then [she and Peter Moe] said no. → (she) + Peter Moe
  # the last of several titles
  [Former Secretary of State and front-runner Ann Lind] said no. → Ann Lind
  # a role that a name ends
  Then [the ministry’s spokeswoman, Ann Lind,] said no. → Ann Lind
  Then [one of the pilots, Ann Lind,] said no. → Ann Lind
  Then [the ministry, Ann Lind,] said no. → institution ministry
  # an office that a name ends
  It was [Ambassador to the United Nations Ann Lind] who said no. → Ann Lind
  It was [University of Halden president Ann Lind] who said no. → Ann Lind
  # those who are named among others
  Then [critics, including Ann Lind and Peter Moe,] said no. → Ann Lind + Peter Moe
  Then [officials such as Ann Lind] said no. → Ann Lind
  Then [a ministry like Ann Lind] said no. → institution ministry
  Then [critics, including a friend of Ann Lind,] said no. → collective critics
  # somebody of a person
  Then [Lind’s lawyer] said no. → role lawyer
  Then [Ann Lind’s campaign] said no. → institution campaign
  Then [a spokesman for Ann Lind] said no. → unnamed spokesman
  Then [those around Ann Lind] said no. → collective those
  Then [a clerk who met Ann Lind] said no. → unnamed clerk
  Then [a partner in Harrow & Daughters] said no. → unnamed partner
  Then [a partner in Harrow & Moe] said no. → unnamed partner
  Then [a university of Ann Lind] said no. → institution university
  Then [Peter Moe and counsel of Ann Lind] said no. → Peter Moe
  # a name within other words
  Then [Ann Lind voters] said no. → collective voters
  # roles that point to somebody
  [the minister] said no. → role minister
  [Her deputy minister] said no. → role deputy minister
  [Tavrenia’s minister] said no. → role minister
  [The senior clerk] said no. → role clerk
  # and those that do not
  [a minister] said no. → unnamed minister
  [an official] said no. → unnamed official
  # others without a name
  [the ministry] said no. → institution ministry
  [But officials] said no. → collective officials
  [the report] said no. → document report
  [the wind] said no. → unknown wind
`,
)

checkTable(
  'a list in brackets or after "among them", and what is of a full name',
  check,
  `
  Then [critics, among them Ann Lind,] said no. → Ann Lind
  Then [Ann Lind’s lawyer] said no. → role lawyer
  Then [the University of Halden president Ann Lind] said no. → Ann Lind
  Then [Ann Lind, a friend of the board, and Peter Moe] said no. → Ann Lind + Peter Moe
  Then [critics (Ann Lind and Peter Moe)] said no. → Ann Lind + Peter Moe
  `,
  { todo: true },
)
