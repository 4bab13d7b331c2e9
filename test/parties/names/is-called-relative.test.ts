import { checkTable, readMark, yesOrNo } from '../../check-table.ts'
import { isCalledRelative } from '../../../src/parties/names/is-called-relative.ts'

const check = (marked: string): string => {
  const { text, span } = readMark(marked)
  return yesOrNo(isCalledRelative(text, span))
}

checkTable(
  'isCalledRelative',
  check,
  `
  # the word before the name
  his wife, [Nguyet Lind], left → yes
  her son [Thabo] left → yes
  the widow of [Peter Moe] → yes
  their daughters [Elif] and Ayşe → yes
  his sons João and [Miguel] → yes
  the first lady, [Ann Lind] → yes
  # the word after it
  [Ann Lind], his daughter, left → yes
  [Ann Lind], Moe’s sister, left → yes
  [Ann Lind], the younger brother of Moe → yes
  [Ann Lind], her late husband → yes
  # other words between
  his wife left; [Ann Lind] stayed → no
  his wife met [Ann Lind] → no
  [Ann Lind] met his wife → no
  [Ann Lind], who met his wife, → no
  # other persons
  his lawyer, [Ann Lind], left → no
  the teacher [Ann Lind] → no
  [Ann Lind], his lawyer, left → no
  a sonnet by [Ann Lind] → no
  # nothing beside it
  [Ann Lind] → no
`,
)

checkTable(
  'the relative of a role',
  check,
  `
  [Ann Lind], the minister’s wife, left → yes
  `,
  { todo: true },
)
