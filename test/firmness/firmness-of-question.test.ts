import { firmnessOfQuestion } from '../../src/firmness/firmness-of-question.ts'
import { checkTable, readMarks } from '../check-table.ts'

checkTable(
  'firmnessOfQuestion: the label is the first bracket, what is asked the others',
  (marked) => {
    const { text, spans } = readMarks(marked)
    const [label, ...content] = spans
    if (!label) return 'no label'
    const { act, polarity, modality, evidence: why } = firmnessOfQuestion(text, content, label)
    return `${act} ${polarity} ${modality}: ${why.map((span) => `${span.text} at ${span.start}`).join(' ')}`
  },
  `
  # the last question mark
  [Q]: [Did it rain?] → ask unknown asked: ? at 14
  [Q]: [Did it? Did it rain?] → ask unknown asked: ? at 22
  [Q]: [Did it?] And: [did it rain?] → ask unknown asked: ? at 27
  [Q]: [Did it?] And: [it rained.] → ask unknown asked: ? at 9
  # or the label
  [Q]: [It rained.] → ask unknown asked: Q at 0
  [Q]: No? [It rained.] → ask unknown asked: Q at 0
`,
)
