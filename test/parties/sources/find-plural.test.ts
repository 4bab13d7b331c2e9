import { checkTable, readMark } from '../../check-table.ts'
import { findPlural } from '../../../src/parties/sources/find-plural.ts'
import { segmentText } from '../../../src/segment/index.ts'

const check = (marked: string): string => {
  const { text, span } = readMark(marked)
  const several = findPlural(text, segmentText(text), span.start)
  return several ? `${several.authority} ${several.role}` : '-'
}

checkTable(
  'findPlural',
  check,
  `
  # several persons
  The voters were tired, and [they] said no. → collective voters
  Of the plumbers, [they] said, no. → collective plumbers
  # documents and houses
  The emails were old, but [they] said no. → document emails
  The agencies met, and [they] said no. → institution agencies
  # the last of several
  Voters met the agencies, and [they] said no. → institution agencies
  The agencies met voters, and [they] said no. → collective voters
  # one is not several
  The clerk was tired, and [they] said no. → -
  The ministry was tired, and [they] said no. → -
  The report was old, and [they] said no. → -
  # what is no source
  The ships were old, and [they] said no. → -
  # another sentence
  The voters were tired. [They] said no. → -
  The voters were tired. It rained, and [they] said no. → -
  # nothing before
  [They] said no. → -
`,
)

checkTable(
  'ministries',
  check,
  `
  The ministries met, and [they] said no. → institution ministries
  `,
  { todo: true },
)
