import { shareOf } from '../../src/evaluation/index.ts'
import { checkTable } from '../check-table.ts'

/** `count of all`: per cent, and the ends of its interval. */
const share = (given: string): string => {
  const [count = '', of = ''] = given.split(' of ')
  const { percent, low, high } = shareOf(Number(count), Number(of))
  return `${percent.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`
}

checkTable(
  'shareOf',
  share,
  `
  # Wilson's interval: 5 of 10 is 23.7 to 76.3, 10 of 10 is 72.2 to 100 (both by hand)
  5 of 10 → 50.0 (23.7–76.3)
  10 of 10 → 100.0 (72.2–100.0)
  0 of 10 → 0.0 (0.0–27.8)
  # the more, the narrower
  50 of 100 → 50.0 (40.4–59.6)
  500 of 1000 → 50.0 (46.9–53.1)
  # one alone tells little
  1 of 1 → 100.0 (20.7–100.0)
  0 of 1 → 0.0 (0.0–79.3)
`,
)

checkTable(
  'not right yet',
  share,
  `
  # it may be any share
  0 of 0 → 0.0 (0.0–100.0)
`,
  { todo: true },
)
