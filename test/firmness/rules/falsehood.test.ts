import { falsehood } from '../../../src/firmness/rules/falsehood.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'falsehood',
  applyRule(falsehood),
  `
  # a claim that is called false at the end
  The claim that it rained is false. → negative: false
  The report is untrue → negative: untrue
  That story is nonsense. → negative: nonsense
  Those allegations are baseless. → negative: baseless
  “The rumour was simply a lie.” → -
  “The rumour is entirely false.” → negative: false
  The reports were utterly wrong. → negative: wrong
  # another word at the end
  The claim that it rained is true. → -
  The claim was read on Monday. → -
  # something other than a claim
  The ship is false. → -
  The mayor was wrong. → -
  # not at the end
  The claim is false, and the harbour was open on all those days. → -
  # another word before it
  The claim was called false. → -
  The claim made him wrong. → -
  # what is negated already
  The claim is not false. → -
  The claim was never false. → -
`,
)
