import { question } from '../../../src/firmness/rules/question.ts'
import { checkTable } from '../../check-table.ts'
import { applyRule } from '../notation.ts'

checkTable(
  'question',
  applyRule(question),
  `
  # a question mark at the end
  “Did it rain?” → ask unknown asked: ?
  Did it rain? → ask unknown asked: ?
  “Why?” → ask unknown asked: ?
  believe | “Did it rain?” → ask unknown asked: ?
  ask | “Did it rain?” → ask unknown asked: ?
  “It rained all day. Did it?” → -
  # what is asked, without a mark
  ask | whether it rained → unknown asked
  ask | if it rained. → unknown asked
  # no mark
  “Did it rain.” → -
  “It rained.” → -
  whether it rained → -
  # the first sentence counts
  “Did it rain? We wondered.” → ask unknown asked: ?
  # another act
  deny | “Did it rain?” → -
  urge | “Wait?” → -
  promise | “We pay?” → -
`,
)

checkTable(
  'a question in brackets',
  applyRule(question),
  `
  “It rained (or did it?) in Halden.” → -
  `,
  { todo: true },
)
