import { refusal } from '../../../src/firmness/rules/refusal.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'refusal',
  applyRule(refusal),
  `
  # what the speaker's own side will not do
  “We will not pay.” → refuse intended
  “We won’t go.” → refuse intended
  (Lind) she would not pay → refuse intended
  (the ministry) the ministry will not pay → refuse intended
  “We refuse to pay.” → refuse intended
  # no plans
  “There are no plans to pay.” → refuse intended
  “We have no plans to pay.” → refuse intended
  “No plans are made to pay.” → refuse intended
  # out of the question
  “Payment is out of the question.” → refuse intended
  “Out of the question.” → refuse intended
  # on a condition
  “We will not pay if it rains.” → refuse
  # what others will not do
  “They will not pay.” → -
  “The sailors will not pay.” → -
  Lind has no plans to pay → -
  # what is foretold
  “We will not win.” → -
  “It will not rain.” → -
  # what did not happen
  “We did not pay.” → -
  “We have not paid.” → -
  # what will be done
  “We will pay.” → -
  “We plan to pay.” → -
  # another act
  deny | “We will not pay.” → -
  promise | “We will not pay.” → -
`,
)

checkTable(
  'a name that opens a quotation',
  applyRule(refusal),
  `
  “Lind has no plans to pay.” → -
  `,
  { todo: true },
)
