import { checkTable } from '../../check-table.ts'
import { followsThing, isFirmSoFar, isToldThing } from '../../../src/parties/names/is-told-thing.ts'

checkTable(
  'isToldThing',
  (text) => String(isToldThing(text, text.indexOf(','))),
  `
  # an apposition with a noun for institutions
  Tavin, the state agency, shut. → true
  Tavin, a ministry of trade, shut. → true
  # other appositions
  Tavin, the clerk, left. → false
  Tavin, a clerk in the ministry, left. → false
  Tavin, who left, came. → false
`,
)

checkTable(
  'followsThing',
  (text) => String(followsThing(text, text.indexOf('Ann'))),
  `
  # a noun for a thing or an institution before the name
  the daily Ann Moe → true
  the ferry Ann Moe → true
  the state agency Ann Moe → true
  # a role, a clause, nothing
  the clerk Ann Moe → false
  they saw Ann Moe → false
  Ann Moe → false
  the daily said Ann Moe → false
`,
)

checkTable(
  'isFirmSoFar',
  (text) => String(isFirmSoFar(text, text.search(/ (?:and|&) /))),
  `
  # the rest of the name says what it is
  Orsk Iron and Rope Company President Ann Lind → true
  Pilots & Mates Union chair → true
  # another person, or an institution of one word
  Ann Lind and Peter Moe → false
  Ann Lind and Parliament → false
  Orsk and the Rope Company → false
`,
)
