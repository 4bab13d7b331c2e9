import { checkTable, listed } from '../../check-table.ts'
import { findGroup } from '../../../src/parties/discourse/find-group.ts'
import { called, readDiscourse } from '../notation.ts'

const check = (given: string): string => {
  const [marked = '', count = '3'] = given.split(' | ')
  const { text, discourse, sources } = readDiscourse(marked)
  const found = findGroup(text, discourse.appearances, sources.at(-1)?.start ?? 0, Number(count))
  return listed((found ?? []).map(called))
}

checkTable(
  'findGroup',
  check,
  `
  # those who were named in one list
  Ann Lind, Peter Moe and Ida Renn met. [All three] left. → Ann Lind; Peter Moe; Ida Renn
  Ann Lind, Peter Moe, and Ida Renn met. It rained. [The trio] left. → Ann Lind; Peter Moe; Ida Renn
  Ann Lind, a clerk, Peter Moe and Ida Renn met. [All three] left. → Ann Lind; Peter Moe; Ida Renn
  Ann Lind, Peter Moe, Ida Renn and Tom Aske met. [All four] left. | 4 → Ann Lind; Peter Moe; Ida Renn; Tom Aske
  # not another number
  Ann Lind and Peter Moe met. [All three] left. → -
  Ann Lind, Peter Moe, Ida Renn and Tom Aske met. [All three] left. → -
  # not those of several lists
  Ann Lind and Peter Moe met. Ida Renn saw it. [All three] left. → -
  It rained. [All three] left. → -
`,
)
