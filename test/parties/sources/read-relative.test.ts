import { checkTable, readMark, yesOrNo } from '../../check-table.ts'
import {
  isAdjacent,
  isCalledSo,
  readNounBefore,
} from '../../../src/parties/sources/read-relative.ts'

/** What stands between the first word of a text and its last. */
const between = (text: string): string => text.slice(text.search(/[ ,]/), text.lastIndexOf(' ') + 1)

checkTable(
  'isAdjacent',
  (text) => yesOrNo(isAdjacent(between(text))),
  `
  # nothing, a comma or a dash
  Lind who → yes
  Lind, who → yes
  Lind — who → yes
  Lind – who → yes
  # an age, a state or a party in brackets
  Lind, 34, who → yes
  Lind (R-Halden) who → yes
  Lind (the younger), who → yes
  # where from, or what of
  Lind, of Halden, who → yes
  Lind of the harbour board, who → yes
  Lind from Kolm who → yes
  # an apposition
  Lind, a lawyer, who → yes
  Lind, the mayor of Halden, who → yes
  # another clause
  Lind left and Moe, who → no
  Lind met Moe who → no
  Lind. Those who → no
  Lind, a lawyer; those who → no
  Lind “no” who → no
`,
)

checkTable(
  'isCalledSo',
  (text) => yesOrNo(isCalledSo(between(text))),
  `
  # what the person is
  Lind, a lawyer in Halden who → yes
  Lind is a lawyer who → yes
  Lind was one of the pilots who → yes
  Lind became the mayor who → yes
  Lind remains his lawyer who → yes
  # what the person does
  Lind met a lawyer who → no
  Lind and a lawyer who → no
  Lind, lawyer, who → no
  Lind is who → no
  Lind, a lawyer. She who → no
`,
)

const checkNoun = (marked: string): string => {
  const { text, span } = readMark(marked)
  const noun = readNounBefore(text, span)
  return noun ? `${noun.authority} ${noun.role}` : '-'
}

checkTable(
  'readNounBefore',
  checkNoun,
  `
  # a name before "which" is that of a house
  the Kolm League, [which] said → institution league
  Norvik, [which] said → institution norvik
  # one person, several, a house, a document
  a clerk [who] said → unnamed clerk
  the plumbers [who] said → collective plumbers
  voters, [who] said → collective voters
  a ministry [that] said → institution ministry
  two unions, [which] said → institution unions
  a report [that] said → document report
  the treaties [that] said → document treaties
  # a word of place or time between
  the clerk there [who] said → unnamed clerk
  voters today [who] said → collective voters
  # what stands between dashes is left out
  admirals -- most of them old -- [who] said → collective admirals
  # the noun that a phrase is about
  and listeners to his voice [who] said → collective listeners
  it came from officials in the north [who] said → collective officials
  # those without a noun
  some [who] said → collective some
  many, [who] said → collective many
  those [who] said → collective those
  # a noun that tells nothing
  the wind [that] said → -
  [who] said → -
`,
)

checkTable(
  'a person before "which", and a phrase that ends in the noun of a document',
  checkNoun,
  `
  the clerk, [which] said → -
  and listeners to his programme [who] said → collective listeners
  `,
  { todo: true },
)
