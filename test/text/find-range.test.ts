import {
  firstEndingAfter,
  largest,
  makeRange,
  rangeAt,
  rangesTouching,
  smallest,
  type Range,
} from '../../src/text/index.ts'
import { checkTable, listed } from '../check-table.ts'

const readRanges = (words: string) =>
  words === '-'
    ? []
    : words.split(', ').map((one) => {
        const [start = 0, end = 0] = one.split('–').map(Number)
        return makeRange(start, end)
      })

const shown = (range: Range | null): string => (range ? `${range.start}–${range.end}` : '-')

checkTable(
  'rangeAt',
  (given) => {
    const [ranges = '', offset] = given.split(' at ')
    return shown(rangeAt(readRanges(ranges), Number(offset)))
  },
  `
  # its start is in it, its end is not
  2–4, 6–9 at 2 → 2–4
  2–4, 6–9 at 3 → 2–4
  2–4, 6–9 at 4 → -
  2–4, 4–9 at 4 → 4–9
  # before, between and after
  2–4, 6–9 at 1 → -
  2–4, 6–9 at 5 → -
  2–4, 6–9 at 9 → -
  # an empty one holds nothing
  2–2, 2–4 at 2 → 2–4
  2–2 at 2 → -
  # none
  - at 0 → -
`,
)

checkTable(
  'rangesTouching',
  (given) => {
    const [ranges = '', range = ''] = given.split(' with ')
    return listed(
      readRanges(range).flatMap((one) => rangesTouching(readRanges(ranges), one).map(shown)),
    )
  },
  `
  # what shares a code unit
  2–4, 6–9 with 3–7 → 2–4; 6–9
  2–4, 6–9 with 2–3 → 2–4
  2–4, 6–9 with 0–20 → 2–4; 6–9
  # not what only meets it
  2–4, 6–9 with 4–6 → -
  2–4, 6–9 with 0–2 → -
  2–4, 6–9 with 9–12 → -
  # an empty range shares none
  2–4 with 2–2 → -
  # none
  - with 0–9 → -
`,
)

checkTable(
  'firstEndingAfter',
  (given) => {
    const [ranges = '', offset] = given.split(' after ')
    return String(firstEndingAfter(readRanges(ranges), Number(offset)))
  },
  `
  2–4, 6–9 after 0 → 0
  2–4, 6–9 after 3 → 0
  2–4, 6–9 after 4 → 1
  2–4, 6–9 after 8 → 1
  2–4, 6–9 after 9 → 2
  - after 0 → 0
`,
)

checkTable(
  'smallest and largest',
  (given) => {
    const numbers = given === '-' ? [] : given.split(' ').map(Number)
    return `${smallest(numbers)} ${largest(numbers)}`
  },
  `
  3 1 2 → 1 3
  -4 → -4 -4
  0 -1 → -1 0
  - → Infinity -Infinity
`,
)
