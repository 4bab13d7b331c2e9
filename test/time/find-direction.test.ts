import { findDirection } from '../../src/time/find-direction.ts'
import { checkTable, readMark } from '../check-table.ts'

/** Which way the clause of the time in brackets looks. */
const look = (marked: string): string => {
  const { text, span } = readMark(marked)
  return findDirection(text, span.start, span.end) ?? '-'
}

checkTable(
  'findDirection',
  look,
  `
  # the nearest verb
  Lind said [Monday] it rained. → back
  The council will meet [Thursday]. → ahead
  The ship left [Monday]. → back
  They are expected [Friday]. → ahead
  They would vote [Friday]. → ahead
  They’ll vote [Friday]. → ahead
  It was repaired [Monday]. → back
  It is due [Friday]. → ahead
  They plan to sail [Friday]. → ahead
  They were to sail [Friday]. → ahead
  They vowed to sail [Friday]. → ahead
  # what could or would have been
  They could have sailed [Friday]. → back
  They might have won [Friday]. → back
  She could not be reached [Friday]. → back
  They would not comment [Friday]. → back
  # after the time, if that opens the clause
  On [Friday], officials announced a pause. → back
  On [Friday], they will sail. → ahead
  [Friday] they sailed. → back
  He left; on [Friday] they will sail. → ahead
  He said no; on [Friday] the ministers of both these countries will sail. → ahead
  # the word right before it
  It was shut until [Friday]. → ahead
  It was shut ahead of [Friday]. → ahead
  They agreed on a deadline of [Friday]. → ahead
  They agreed to rest, starting [Friday]. → ahead
  It will have rained since [Friday]. → back
  They will sail following [Friday] . → back
  # of two verbs the nearer
  Lind said it will rain [Friday]. → ahead
  It will rain, Lind said [Monday]. → back
  # a comma or a quotation mark puts it farther
  Lind said, on [Friday] it will rain. → ahead
  “It will rain,” he said [Monday]. → back
  # of its own sentence
  It will rain. Lind said [Monday] no. → back
  They sailed. On [Friday] they will rest. → ahead
  They will sail.⏎Lind left [Monday]. → back
  # an abbreviation ends no sentence
  They will meet Gen. Lind [Friday]. → ahead
  # nothing shows it
  a [Friday] in town → -
  [Friday] → -
  Orvik, [Friday] → -
  # the words of a verb within another word
  a saidly [Friday] → -
  goodwill [Friday] → -
`,
)

checkTable(
  'not right yet',
  look,
  `
  # "and" opens a clause, as a comma does
  He said that it rained, and on [Friday] they will sail. → ahead
`,
  { todo: true },
)
