import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { assignParties } from '../../src/parties/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import { dateStatements, findTimes } from '../../src/time/index.ts'
import { draftsOf } from '../drafts-of.ts'
import { parseMarked } from '../notation.ts'

/** When the marked statements of a text were said: days, basis and words. */
function datesOf(notation: string, day: string | null): readonly string[] {
  const { text, statements } = parseMarked(notation)
  const segments = segmentText(text)
  const { drafts } = assignParties(text, 'r', segments, draftsOf(text, segments, statements))
  const published = day === null ? null : { start: day, end: day }
  const times = findTimes(text, published)
  return dateStatements(drafts, { text, segments, published, times }).map(
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
  ['[1:Ann Lind] {1:said} for 10 years «1:that it was over».', '2014-06-17 implied'],
  ['«1:They met twice», on Friday, [1:Ann Lind] {1:said}.', '2014-06-17 implied'],
  // Carried on.
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over». [2:She] {2:added} «2:that it rained».',
    '2014-06-16 stated Monday',
    '2014-06-16 implied Monday',
  ],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over».\n\n«2:“It rained,”» [2:Lind] {2:said}.',
    '2014-06-16 stated Monday',
    '2014-06-16 implied Monday',
  ],
  [
    '[1:Ann Lind] {1:said} on Monday «1:it was over». [2:Peter Moe] {2:said} «2:it was not». [3:Lind] {3:said} «3:it was».',
    '2014-06-16 stated Monday',
    '2014-06-17 implied',
    '2014-06-17 implied',
  ],
  [
    'In 2003, [1:Ann Lind] {1:said} «1:it was over».\n\n[2:Lind] {2:said} «2:it was not».',
    '2003-01-01..2003-12-31 stated 2003',
    '2014-06-17 implied',
  ],
  [
    'In an interview with Peter Moe on Sunday, [1:Ann Lind] {1:said} «1:it was over».\n\n[2:Lind] {2:told} Moe «2:that it rained».',
    '2014-06-15 stated Sunday',
    '2014-06-15 implied Sunday',
  ],
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
    'implied Monday',
    'stated Hours later',
    '2003-01-01..2003-12-31 stated 2003',
    'unknown',
  ])
})
