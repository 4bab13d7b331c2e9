import { promise } from '../../../src/firmness/rules/promise.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'promise',
  applyRule(promise),
  `
  # the speaker's word, wherever it stands
  “We will be there, I promise.” → promise intended: i promise
  “I swear it rained.” → promise intended: i swear
  “We pledge to pay.” → promise intended: we pledge
  “It will be paid, we guarantee, on Monday.” → promise intended: we guarantee
  “I vow to go.” → promise intended: i vow
  # what is vouched for less stays so
  “It may be paid, I promise.” → promise possible: i promise
  # somebody else's
  “They promise to pay.” → -
  “He swears it rained.” → -
  “You guarantee it.” → -
  # in another form
  “We promised to pay.” → -
  “We, too, promise to pay.” → -
  # other words
  “I think it rained.” → -
  “The promise was old.” → -
  # another act
  deny | “I promise to pay.” → -
  ask | “I promise to pay.” → -
`,
)
