import { checkTable } from '../../check-table.ts'
import { genderAfter } from '../../../src/parties/resolution/gender-after.ts'
import { readChoice } from '../notation.ts'

checkTable(
  'genderAfter',
  (marked) => {
    const { discourse, source } = readChoice(marked)
    return genderAfter(discourse, source) ?? '-'
  },
  `
  # whom the sentence takes up
  [Lind] said she would go. → female
  [The chancellor] says he is ill. → male
  # not one who is named between, nor in a quotation, nor in the next sentence
  [Lind] met Peter Moe, and he left. → -
  [Lind] said “she is ill”. → -
  [Lind] left. She came back. → -
  # a possessive may be another's
  [Lind] took his hat. → -
  [Lind] left. → -
`,
)
