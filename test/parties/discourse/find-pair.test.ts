import { checkTable } from '../../check-table.ts'
import { findPair } from '../../../src/parties/discourse/find-pair.ts'
import { called, readDiscourse } from '../notation.ts'

const check = (marked: string): string => {
  const { text, discourse, sources } = readDiscourse(marked)
  const pair = findPair(text, discourse.appearances, sources[0]?.start ?? 0)
  return pair ? pair.map(called).join(' + ') : '-'
}

checkTable(
  'findPair',
  check,
  `
  # two who are named together
  Ann Lind and Peter Moe left. [Both] said no. → Ann Lind + Peter Moe
  Ann Lind, and Peter Moe, left. [Both] said no. → Ann Lind + Peter Moe
  There Ann Lind (left) and Mayor Peter Moe sat. [Both] said no. → Ann Lind + Peter Moe
  Ann Lind as well as Peter Moe left. [Both] said no. → Ann Lind + Peter Moe
  # the last of such pairs
  Ann Lind and Peter Moe left. Elif Kaya and John Berg came. [Both] said no. → Elif Kaya + John Berg
  # though others are named after them
  Ann Lind and Peter Moe left. It was Elif Kaya. [Both] said no. → Ann Lind + Peter Moe
  # or the only two of the last sentences
  Ann Lind met Peter Moe. [Both] said no. → Ann Lind + Peter Moe
  Ann Lind left. Peter Moe came. [Both] said no. → Ann Lind + Peter Moe
  # not of three
  Ann Lind met Peter Moe near Elif Kaya. [Both] said no. → -
  # not too far back
  Ann Lind met Peter Moe. It rained. It poured. It froze. [Both] said no. → -
  # not one, nor none
  Ann Lind left. [Both] said no. → -
  It rained. [Both] said no. → -
  # one who is named twice
  Ann Lind left and Lind came. [Both] said no. → -
  Ann Lind and Lind left. [Both] said no. → -
`,
)
