import { compareCommitments } from '../../../src/differences/pairs/commitment.ts'
import { makeSides } from '../../../src/reading/pair-judge.ts'
import { checkTable } from '../../check-table.ts'

/** Two statements, separated by `|`. */
function compare(pair: string): string {
  const sides = makeSides()
  const [a, b] = pair.split(' | ').map((text) => sides(text).firmness)
  return (a && b && compareCommitments(a, b)) ?? '-'
}

checkTable(
  'how far two speakers commit themselves',
  compare,
  `
  We would not rule out talks | There are no plans for talks → a leaves open, b rules out
  There are no plans for talks | We would not rule out talks → b leaves open, a rules out
  Talks are possible | Talks have been ruled out → a leaves open, b rules out
  The ships may sail | The ships will not sail → a leaves open, b rules out
  The ships will sail | The ships may sail → a stronger
  The ships may sail | The ships sailed on Friday → b stronger
  It is unlikely that the ships sail | The ships did not sail → b stronger
  The ships sailed | The ships did not sail → -
  The ships sailed | The ships have sailed → -
  The ministry has no plans to buy ships | The ministry has no intention of buying ships → -
  The minister should resign | The minister will resign → -
`,
)
