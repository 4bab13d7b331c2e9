import { imperative } from '../../../src/firmness/rules/imperative.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'imperative',
  applyRule(imperative),
  `
  # a bare verb opens a quotation
  “Release the tapes.” → urge desired: release
  “Stay at home,” → urge desired: stay
  "Come to Halden." → urge desired: come
  “Tell the minister.” → urge desired: tell
  “Do wait for me.” → urge desired: do
  ‘Wait for me.’ → urge desired: wait
  # a negated one
  “Do not drink the water.” → urge desired: do not
  “Don’t drink the water.” → urge desired: do not
  “Never forget the dam.” → urge desired: never forget
  # after "then"
  “If it rains, then stay at home.” → -
  Then stay at home. → urge desired: stay
  # no quotation
  Release the tapes. → -
  release the tapes → -
  # no verb in its base form
  “Released tapes are here.” → -
  “Rain fell.” → -
  “Never again.” → -
  # a word of a subject
  “Stop signs were stolen.” → -
  “Show times have changed.” → -
  “Stop the trains.” → urge desired: stop
  # another act, or a condition
  deny | “Release the tapes.” → -
  “Release the tapes if it rains.” → -
`,
)
