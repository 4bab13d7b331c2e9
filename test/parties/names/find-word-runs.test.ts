import { checkMarks, checkTable, listed } from '../../check-table.ts'
import { findWordRuns } from '../../../src/parties/names/find-word-runs.ts'
import { makeRange } from '../../../src/text/index.ts'

const runsOf = (text: string) => findWordRuns(text, makeRange(0, text.length))

const spansOf = (text: string) =>
  runsOf(text).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    return first && last ? makeRange(first.start, last.end) : []
  })

checkMarks(
  'findWordRuns',
  spansOf,
  `
  # capitalised words with single spaces between
  [Ann Lind] met [Peter Moe].
  it rained in [Halden]
  nobody came
  [Nguyet Tran], [Elif Kaya] and [Chen Wei] left.
  [Ann]  [Lind] left.
  [Ann]⏎[Lind] left.
  [Lind]/[Moe] left.
  # small words of names stand inside, not at the ends
  [João da Silva] left.
  [Ludwig van der Moe] left.
  da [Silva] left.
  [Lind] da left.
  # "of" and what an office is of
  [Secretary of State Ann Lind] left.
  [Secretary of the Treasury Rajesh Iyer] left.
  [Lind] of the crew left.
  # a full stop ends a run, but not after an initial or a short title
  they saw [Lind]. [Moe] left.
  [Robert C. Lind] left.
  [K.T. Lind] left.
  [J.R.R. Lind] left.
  [Gen. Thabo Mokoena] left.
  [Adm. Moe] left.
  [Peter Lind Jr. Left]
  he was a [Professor]. [Moe] left.
  # a nickname in quotation marks or brackets
  [Robert C. “Bobby” Lind] left.
  [Robert "Bobby" Lind] left.
  [Robert (Bobby) Lind] left.
  the “[Bobby]” of [Lind] left.
  # a possessive ends a run
  [Lind]’s [Board] met.
  [Lind]'s [Harbour Board] met.
  [Lind]’ [Board] met.
  # what is joined by a hyphen to a name is no part of it
  [Tavrenia]-backed rebels left.
  [Lind]-led talks failed.
  [Jean-Luc Moe] left.
  [Lind-Varden] left.
  # names with small first letters
  [Nouri al-Maliki] left.
  [al-Maliki] left.
  [Jeanne d’Orsay] left.
  [el-Sayed] left.
  # a short form of "I" or "he" is no name
  I’ve left.
  He’ll go.
  They’re here.
`,
)

checkTable(
  'the words of a run',
  (text) => listed(runsOf(text).flatMap((run) => run.map(({ plain }) => plain))),
  `
  # are small, without a full stop and with straight apostrophes
  Gen. James O’Moe left. → gen; james; o'moe
  Ann Lind’s crew left. → ann; lind
  LIND left. → lind
  K.T. Lind left. → k.t; lind
  # with the small words inside
  João da Silva left. → joão; da; silva
`,
)

checkMarks('a short form after a name', spansOf, `[Moe]’d gone before [Lind]’d come.`, {
  todo: true,
})
