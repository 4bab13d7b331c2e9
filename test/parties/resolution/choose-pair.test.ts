import { checkTable } from '../../check-table.ts'
import {
  chooseGroup,
  chooseOfPair,
  choosePair,
} from '../../../src/parties/resolution/choose-pair.ts'
import { chosen, readChoice } from '../notation.ts'

checkTable(
  'choosePair',
  (marked) => {
    const { discourse, source } = readChoice(marked)
    const resolution = choosePair(discourse, source)
    return `${chosen(resolution)} (${resolution.authority}, ${resolution.confidence})`
  },
  `
  # two who are named together, or alone
  Ann Lind and Peter Moe left. [Both] said no. → Ann Lind + Peter Moe (named, 0.7)
  Ann Lind met Peter Moe. [The two] said no. → Ann Lind + Peter Moe (named, 0.7)
  # nobody, if there are no such two
  Ann Lind left. [Both] said no. → ? (unknown, 0)
  It rained. [Both] said no. → ? (unknown, 0)
`,
)

checkTable(
  'chooseOfPair',
  (marked) => {
    const { discourse, source } = readChoice(marked)
    return chosen(
      chooseOfPair(discourse, source, source.text.includes('latter') ? 'latter' : 'former'),
    )
  },
  `
  # the first and the second of two
  Ann Lind and Peter Moe left. [The former] said no. → Ann Lind
  Ann Lind and Peter Moe left. [The latter] said no. → Peter Moe
  # nobody with a name, if there are no such two
  It rained. [The former] said no. → ~former
`,
)

checkTable(
  'chooseGroup',
  (marked) => {
    const { discourse, source } = readChoice(marked)
    return chosen(chooseGroup(discourse, source, 3))
  },
  `
  # all who are named in one list
  Ann Lind, Peter Moe and Ida Renn left. [All three] said no. → Ann Lind + Peter Moe + Ida Renn
  # several without names, if there is no such list
  It rained. [All three] said no. → ~group
`,
)
