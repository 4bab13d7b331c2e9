import { checkTable } from '../../check-table.ts'
import { choosePair } from '../../../src/parties/resolution/choose-pair.ts'
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
