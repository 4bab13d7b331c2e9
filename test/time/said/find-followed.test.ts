import { segmentText } from '../../../src/segment/index.ts'
import { findFollowed } from '../../../src/time/said/find-followed.ts'
import { findTimes } from '../../../src/time/index.ts'
import { checkTable } from '../../check-table.ts'
import { parseMarked } from '../../notation.ts'

/** When the statement of a text was made that something follows; `no` if nothing does. The report is of Tuesday, 2014-06-17. */
const find =
  (published: string | null) =>
  (notation: string): string => {
    const { text, statements } = parseMarked(notation)
    const [statement] = statements
    const days = published === null ? null : { start: published, end: published }
    const times = findTimes(text, days).map((time) => ({ ...time.span, time }))
    const said =
      statement && findFollowed(statement, { text, segments: segmentText(text), times }, days)
    return said
      ? `${said.start ?? '?'}..${said.end ?? '?'} ${said.basis} ${said.expression?.text ?? '-'}`
      : 'no'
  }

checkTable(
  'findFollowed',
  find('2014-06-17'),
  `
  # hours before the day that its sentence tells
  They met Friday, hours after [1:Lind] {1:said} «1:no». → 2014-06-12..2014-06-13 stated hours after
  They met Friday, two hours after [1:Lind] {1:said} «1:no». → 2014-06-12..2014-06-13 stated two hours after
  They met on June 3, minutes after [1:Lind] {1:said} «1:no». → 2014-06-02..2014-06-03 stated minutes after
  # hours before the report
  They met hours after [1:Lind] {1:said} «1:no». → 2014-06-16..2014-06-17 implied hours after
  It rained Friday. They met hours after [1:Lind] {1:said} «1:no». → 2014-06-16..2014-06-17 implied hours after
  # further back it is not known
  They met Friday, two days after [1:Lind] {1:said} «1:no». → ?..? unknown -
  They met Friday, weeks after [1:Lind] {1:said} «1:no». → ?..? unknown -
  # the cue comes first
  They met Friday, hours after {1:saying} «1:no». → 2014-06-12..2014-06-13 stated hours after
  # nothing follows
  They met Friday, after [1:Lind] {1:said} «1:no». → no
  They met hours before [1:Lind] {1:said} «1:no». → no
  They met hours after lunch, [1:Lind] {1:said}: «1:no». → no
  [1:Lind] {1:said} «1:no», hours after it rained. → no
`,
)

checkTable(
  'findFollowed, without the day of the report',
  find(null),
  `
  They met hours after [1:Lind] {1:said} «1:no». → ?..? stated hours after
  They met June 3, 2014, hours after [1:Lind] {1:said} «1:no». → 2014-06-02..2014-06-03 stated hours after
`,
)
