import { performedAct } from '../../../src/firmness/rules/performed-act.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'performedAct',
  applyRule(performedAct),
  `
  # what the content does by its own words
  “We urge all sides to wait.” → urge
  “I accuse the mayor of theft.” → accuse
  “We deny it.” → deny
  “We pledge to pay.” → promise
  “The generals must go.” → urge
  (the ministry) it calls on all sides to wait → urge
  # somebody else does it
  “The sailors urged all sides to wait.” → -
  “He had accused the mayor.” → -
  # nothing is done
  “It rained in Halden.” → -
  “We will pay.” → -
  “We may wait.” → -
  # the cue tells of another act
  deny | “We urge all sides to wait.” → -
  believe | “The generals must go.” → -
  # an open question
  “It is unclear whether the generals must go.” → -
`,
)
