import { threat } from '../../../src/firmness/rules/threat.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'threat',
  applyRule(threat),
  `
  # harm that is to come
  “They will pay a heavy price.” → threaten positive intended: pay a heavy price
  “We will strike back.” → threaten positive intended: strike back
  “We would retaliate.” → threaten positive intended: retaliate
  “They shall live to regret it.” → threaten positive intended: live to regret
  they will face consequences → threaten positive intended: face consequences
  “We will bring them to their knees.” → threaten positive intended: bring them to their knees
  # not going unpunished
  “It will not go unpunished.” → threaten positive intended: not go unpunished
  “This will not be forgotten.” → threaten positive intended: not be forgotten
  # on a condition
  “If they come, they will pay dearly.” → threaten positive conditional: pay dearly
  # harm that has come
  “They paid a heavy price.” → -
  “We struck back.” → -
  “We may retaliate.” → -
  # harm that will not
  “We will not retaliate.” → threaten negative intended: retaliate
  # other deeds
  “We will pay.” → -
  “We will strike.” → -
  “They will pay the harbour.” → -
  # the modal is too far off, or comes after
  “We will wait and see what they do on the mole before we retaliate.” → -
  “They paid a heavy price and will rest.” → -
  # another act
  deny | “We will strike back.” → -
  ask | “We will strike back.” → -
`,
)
