import { checkTable, readMark, yesOrNo } from '../../check-table.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { findWordRuns } from '../../../src/parties/names/find-word-runs.ts'
import { opensWithVerb } from '../../../src/parties/names/opens-with-verb.ts'
import { rangeAt } from '../../../src/text/index.ts'

checkTable(
  'opensWithVerb',
  (marked) => {
    const { text, span } = readMark(marked)
    const [run = []] = findWordRuns(text, span)
    const sentence = rangeAt(segmentText(text).sentences, span.start)
    return yesOrNo(opensWithVerb(text, run, sentence?.start ?? 0))
  },
  `
  # a question that is turned round
  [Will Lind] go? → yes
  [May Orrel] go on Monday? → yes
  [Can Tran] win the vote? → yes
  [Do Lind and Moe] agree? → yes
  It rained. [Will Okonjo] go? → yes
  # after a mark that opens a clause
  “[Will Lind] go?” they asked. → yes
  The question is: [Will Lind] go? → yes
  ([Will Lind] go?) → yes
  # no question
  [Will Lind] left on Monday. → no
  [May Orrel] left. Why? → no
  [Will Lind] left! Who knew? → no
  # a comma after the name
  [Will Lind], a teacher, left with whom? → no
  # inside a sentence
  They met [Will Lind] where? → no
  Why did [May Orrel] go? → no
  # the same words inside a sentence elsewhere
  They met Will Lind. [Will Lind] go? → no
  A friend, Will Lind, came. [Will Lind] go? → no
  “Will Lind,” they said. [Will Lind] go? → yes
  # "said" before a colon
  [Said Lind]: no. → yes
  [Said Nguyet Tran]: no. → yes
  [Said Lind] left. → no
  He met [Said Lind]: no. → no
  # other given names
  [Ann Lind] go? → no
  [Rajesh Iyer] left? → no
`,
)
