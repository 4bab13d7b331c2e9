import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { assignParties } from '../../../src/parties/index.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { dateStatements, findTimes } from '../../../src/time/index.ts'
import { draftsOf } from '../../drafts-of.ts'
import { parseMarked } from '../../notation.ts'

/** When the marked statements of a text were said: days, basis and words. */
function datesOf(notation: string, day: string | null): readonly string[] {
  const { text, statements } = parseMarked(notation)
  const segments = segmentText(text)
  const { drafts, parties } = assignParties(
    text,
    'r',
    segments,
    draftsOf(text, segments, statements),
  )
  const published = day === null ? null : { start: day, end: day }
  const times = findTimes(text, published)
  return dateStatements(drafts, { text, segments, published, times, trees: [], parties }).map(
    ({ said: { start, end, basis, expression } }) =>
      [start === end ? start : `${start}..${end}`, basis, expression?.text]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
  )
}

/** A Tuesday. */
const published = '2014-06-17'

/** The text, and when each of its statements was said. */
const cases: readonly (readonly [notation: string, ...said: string[]])[] = [
  // Stated in the clause.
  [
    '[1:Ann Lind] {1:said} Monday «1:that the ship will sail Thursday».',
    '2014-06-16 stated Monday',
  ],
  ['[1:Ann Lind] {1:said Monday} «1:the ship will sail Thursday».', '2014-06-16 stated Monday'],
  ['[1:Ann Lind] {1:said} «1:Monday the ship will sail Thursday».', '2014-06-16 stated Monday'],
  ['[1:Ann Lind] {1:said} «1:Monday would be too late».', '2014-06-17 implied'],
  ['On Monday, [1:Ann Lind] {1:announced} «1:a new rule».', '2014-06-16 stated Monday'],
  ['«1:“It sails Thursday,”» [1:Ann Lind] {1:said} on Monday.', '2014-06-16 stated Monday'],
  [
    '[1:Ann Lind] {1:told} reporters in Oslo on Sunday «1:that it rained Friday».',
    '2014-06-15 stated Sunday',
  ],
  ['In 2003, [1:Ann Lind] {1:said} «1:it was over».', '2003-01-01..2003-12-31 stated 2003'],
  [
    'In a 2003 interview, [1:Ann Lind] {1:said} «1:it was over».',
    '2003-01-01..2003-12-31 stated 2003',
  ],
  [
    'In recent days, [1:officials] {1:have said} «1:it was over».',
    '2014-06-10..2014-06-17 stated recent days',
  ],
  ['[1:Ann Lind] {1:will announce} «1:a new rule» on Thursday.', '2014-06-19 stated Thursday'],
  ['In Monday’s interview, [1:Ann Lind] {1:said} «1:it was over».', '2014-06-16 stated Monday'],
  // A time of the clause that is of something else.
  ['[1:Ann Lind], who was elected in 2010, {1:said} «1:it was over».', '2014-06-17 implied'],
  ['After Monday’s attack, [1:Ann Lind] {1:said} «1:it was over».', '2014-06-17 implied'],
  ['After they met on Sunday, [1:Ann Lind] {1:said} «1:it was over».', '2014-06-17 implied'],
  ['[1:Ann Lind] {1:said} of the 2016 election «1:that it was over».', '2014-06-17 implied'],
  ['It failed in 2010 but [1:Ann Lind] {1:said} «1:it was over».', '2014-06-17 implied'],
  [
    'They met Friday, hours after [1:Ann Lind] {1:said} «1:it was over».',
    '2014-06-12..2014-06-13 stated hours after',
  ],
  [
    'They met, hours after [1:Ann Lind] {1:said} «1:it was over».',
    '2014-06-16..2014-06-17 implied hours after',
  ],
  ['They met, two days after [1:Ann Lind] {1:said} «1:it was over».', 'unknown'],
  ['«1:“On Friday we leave,”» [1:Ann Lind] {1:said}.', '2014-06-17 implied'],
  ['[1:Ann Lind] {1:said} for 10 years «1:that it was over».', 'unknown'],
  ['«1:They met twice», on Friday, [1:Ann Lind] {1:said}.', '2014-06-17 implied'],
  // Stated beside the clause.
  ['[1:A poll released on Sunday] {1:showed} «1:that it was over».', '2014-06-15 stated Sunday'],
  [
    '[1:A poll last month] {1:showed} «1:that it was over».',
    '2014-05-01..2014-05-31 stated last month',
  ],
  [
    'Following a town hall in Oslo last week, [1:Ann Lind] {1:boasted of} «1:the bridge» and [2:Peter Moe] {2:denied} «2:it».',
    '2014-06-09..2014-06-15 stated last week',
    '2014-06-09..2014-06-15 stated last week',
  ],
  ['[1:Monday’s poll] {1:shows} «1:that it is over».', '2014-06-16 stated Monday'],
  ['[1:Men who met on Sunday] {1:said} «1:it was over».', '2014-06-17 implied'],
  [
    'On Sunday, [1:Ann Lind] {1:opened with a plea for} «1:the old bridge», [2:she] {2:calling} «2:it safe».',
    '2014-06-15 stated Sunday',
    '2014-06-15 stated Sunday',
  ],
  [
    '[1:Ann Lind] {1:said} «1:it was over on Monday’s broadcast of “Harbour One.”»',
    '2014-06-16 stated Monday',
  ],
  [
    '[1:Ann Lind], speaking to reporters Sunday on the quay, {1:said} «1:it was over».',
    '2014-06-15 stated Sunday',
  ],
  [
    '[1:Ann Lind] {1:said} after a rally in Oslo on Sunday «1:that it was over».',
    '2014-06-15 stated Sunday',
  ],
  [
    '[1:Ann Lind] {1:praised} «1:the crew» when introducing Peter Moe on Sunday.',
    '2014-06-15 stated Sunday',
  ],
  ['The noise grew Sunday as [1:Ann Lind] {1:said} «1:it was over».', '2014-06-15 stated Sunday'],
  ['[1:The paper] {1:shows} «1:that it rained» in 2010.', '2014-06-17 implied'],
  // The day of an occasion that is told elsewhere.
  [
    'The council held a hearing on Sunday. At the hearing, [1:Ann Lind] {1:said} «1:it was over».',
    '2014-06-15 occasion Sunday',
  ],
  [
    'The suit was filed on Sunday.\n\n[1:The lawsuit] says it rained. [1:The suit] {1:contends} «1:that it was over».',
    '2014-06-15 occasion Sunday',
  ],
  [
    'Ann Lind and Peter Moe held a rally in Oslo on Sunday.\n\nIt rained.\n\n«1:“It is over,”» [1:Moe] {1:said}.',
    '2014-06-15 occasion Sunday',
  ],
  [
    'The rivals met in a debate on Sunday. «1:“It is over,”» [1:Peter Moe] {1:said}.',
    '2014-06-15 occasion Sunday',
  ],
  [
    'The council held a hearing in 2003. It rained.\n\n[1:Ann Lind] {1:said} «1:it was over».',
    '2014-06-17 implied',
  ],
  [
    'In May 2003, the council met. [1:The mayor] {1:refused} «1:to sign».',
    '2003-05-01..2003-05-31 occasion May 2003',
  ],
  // An occasion whose day is not told.
  [
    'In an interview, [1:Ann Lind] {1:said} «1:it was over». [2:She] {2:added} «2:that it rained».',
    'unknown',
    'unknown',
  ],
  ['In a letter to the crew, [1:Ann Lind] {1:wrote} «1:that it was over».', 'unknown'],
  ['At a recent rally, [1:Ann Lind] {1:said} «1:it was over».', 'unknown'],
  ['In a statement, [1:Ann Lind] {1:said} «1:it was over».', '2014-06-17 implied'],
  ['In an interview, [1:Ann Lind] {1:says} «1:it is over».', '2014-06-17 implied'],
  // Said at no one time.
  ['On Monday, three men {1:reportedly} «1:emptied the safe».', 'unknown'],
  ['On Monday, [1:three men] {1:are said} «1:to have emptied the safe».', 'unknown'],
  ['The ship {1:is known as} «1:the Widow».', 'unknown'],
  ['[1:Ann Lind] {1:believed} «1:that it was over».', 'unknown'],
  ['[1:Her plan] {1:includes} «1:a new bridge».', 'unknown'],
  ['It closed after [1:Ann Lind] {1:said} «1:it was over».', 'unknown'],
  // Told again with its day.
  [
    '[1:Lind] {1:attacks} «1:the bridge toll»\n\n[2:Ann Lind] {2:said} on Sunday «2:that the toll was too high».',
    '2014-06-15 stated Sunday',
    '2014-06-15 stated Sunday',
  ],
  // Carried on.
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over». [2:She] {2:added} «2:that it rained».',
    '2014-06-16 stated Monday',
    '2014-06-16 stated Monday',
  ],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over».\n\n«2:“It rained,”» [2:Lind] {2:said}.',
    '2014-06-16 stated Monday',
    '2014-06-16 stated Monday',
  ],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over». [2:Peter Moe] {2:said} «2:it was not». [3:Lind] {3:said} «3:it was».',
    '2014-06-16 stated Monday',
    '2014-06-17 implied',
    '2014-06-16 occasion Monday',
  ],
  [
    'In 2003, [1:Ann Lind] {1:said} «1:it was over».\n\n[2:Lind] {2:said} «2:it was not».',
    '2003-01-01..2003-12-31 stated 2003',
    '2014-06-17 implied',
  ],
  [
    'In an interview with Peter Moe on Sunday, [1:Ann Lind] {1:said} «1:it was over».\n\n[2:Lind] {2:told} Moe «2:that it rained».',
    '2014-06-15 stated Sunday',
    '2014-06-15 occasion Sunday',
  ],
  // The very words of it, and what is told beside it.
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over».\n\n«2:“It is over,”» [2:Lind] {2:said}.\n\n[3:Lind] {3:warned} «3:that it rained».',
    '2014-06-16 stated Monday',
    '2014-06-16 stated Monday',
    '2014-06-16 occasion Monday',
  ],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over».\n\n«2:“It is over,”» [2:Lind] {2:said} at a rally in Oslo.',
    '2014-06-16 stated Monday',
    '2014-06-16 stated Monday',
  ],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over». [2:She] {2:wants} «2:a new ship».',
    '2014-06-16 stated Monday',
    '2014-06-17 implied',
  ],
  // What someone said or did that day.
  [
    'Ann Lind flew to Oslo on Monday. [1:Lind] {1:warned} «1:that it was over».',
    '2014-06-16 occasion Monday',
  ],
  [
    'An interview that Ann Lind gave on Sunday is still spoken of. [1:Lind] {1:warned} «1:that it was over».',
    '2014-06-15 occasion Sunday',
  ],
  [
    'Peter Moe praised Ann Lind’s speech on Sunday. [1:Peter Moe] {1:warned} «1:that it was over».',
    '2014-06-17 implied',
  ],
  [
    'They held a rally in Oslo on Sunday and another in Bergen. Nobody came. In Oslo, [1:Ann Lind] {1:warned} «1:that it was over».',
    '2014-06-15 occasion Sunday',
  ],
  // The same day as before.
  [
    'They met on March 3, 2011. That morning, [1:workers] {1:carried signs saying} «1:it was over».',
    '2011-03-03 stated That morning',
  ],
  // The occasion on which it hangs.
  [
    'It came up at a debate in May, when [1:Ann Lind] {1:called} «1:it over».',
    '2014-05-01..2014-05-31 stated May',
  ],
  [
    'The Sunday ruling, in which [1:Ann Lind] {1:cited} «1:a new rule», was short.',
    '2014-06-15 stated Sunday',
  ],
  [
    'Asked during a January debate about ships, [1:Ann Lind] {1:said} «1:it was over».',
    '2014-01-01..2014-01-31 stated January',
  ],
  ['[1:A poll in May] {1:found} «1:that it was over».', '2014-05-01..2014-05-31 stated May'],
  // Before something else, with each of many, and long ago.
  ['Even before the vote, [1:Ann Lind] {1:said} «1:it was over».', 'unknown'],
  ['[1:Polls taken before the vote] {1:showed} «1:that it was over».', 'unknown'],
  ['With each debate, [1:the parties] {1:show} «1:that they are tired».', 'unknown'],
  ['They met in 2003. [1:The council] {1:feared} «1:a new flood».', 'unknown'],
  ['They met in 2003. [1:Ann Lind] {1:recalled} «1:a new flood».', '2014-06-17 implied'],
  ['An excerpt from a book.\n\n[1:The council] {1:refused} «1:to meet».', 'unknown'],
  // A name that looks like a verb.
  ['[1:Moe Will] {1:said} «1:it was over».', '2014-06-17 implied'],
  // Some time or other.
  ['[1:Ann Lind] {1:has said} «1:it was over».', 'unknown'],
  ['[1:Ann Lind] has long {1:argued} «1:that it was over».', 'unknown'],
  ['[1:Ann Lind] {1:had said} «1:it was over».', 'unknown'],
  ['[1:Ann Lind] previously {1:said} «1:it was over».', 'unknown'],
  ['[1:Ann Lind] {1:will say} «1:that it is over».', 'unknown'],
  // Not after the report, and the order where no day is known.
  ['[1:Ann Lind] {1:said} this week «1:it was over».', '2014-06-16..2014-06-17 stated this week'],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over». Hours later, [2:Peter Moe] {2:said} «2:it was not».',
    '2014-06-16 stated Monday',
    '2014-06-16..2014-06-17 stated Hours later',
  ],
  ['Hours later, [1:Peter Moe] {1:said} «1:it was not».', '2014-06-17 implied Hours later'],
]

describe('when a statement was made', () => {
  for (const [notation, ...said] of cases) {
    test(notation, () =>
      assert.deepEqual(
        datesOf(notation, published),
        said.map((one) => one),
      ),
    )
  }
})

test('without the day of the report the words stay and the days are not known', () => {
  const notation =
    '[1:Ann Lind] {1:said} on Monday «1:it was over». [2:She] {2:added} «2:more». Hours later, [3:Peter Moe] {3:said} «3:no». In 2003, [4:Moe] {4:said} «4:yes». [5:Ann Lind] {5:said} «5:no».'
  assert.deepEqual(datesOf(notation, null), [
    'stated Monday',
    'stated Monday',
    'stated Hours later',
    '2003-01-01..2003-12-31 stated 2003',
    'unknown',
  ])
})
