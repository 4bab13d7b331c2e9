import { readClause } from '../../../src/firmness/clause/read-clause.ts'
import { checkTable } from '../../check-table.ts'
import { formsOf, wordsOf } from '../notation.ts'

const check = (text: string): string => {
  const words = wordsOf(text)
  const { governors, condition } = readClause(words)
  const found = governors.map((one) => formsOf(words, one)).join(', ') || '-'
  return condition ? `${found} / ${formsOf(words, condition)}` : found
}

checkTable(
  'readClause: what governs the main point, from the outside in; after a stroke, what it hangs on',
  check,
  `
  # one word
  It did not rain. → not
  It may rain. → may
  It will rain. → will
  Nobody came. → nobody
  No ship came. → no
  # several
  I think that it may rain. → think, may
  We do not think that it will rain. → not, think, will
  We would not rule out talks. → would, not, rule out
  They will never say never. → will, never say never
  # none
  It rained. → -
  The ship sank on Monday. → -
  # words that only look so
  It is not only wet. → -
  The will was read. → -
  In May it rained. → -
  A policy of no answers failed. → -
  # not in a clause that hangs on another
  It rained because they did not pray. → -
  They left so that nobody would see. → -
  They left to not see it. → -
  The man who did not pray left. → -
  # though a word that opens it brings it in
  I do not know that it rained. → not
  I believe they did not pray. → believe, not
  # a relative clause inside the subject
  The ship that sank the tug will sail. → will
  The man nobody saw that day may come. → may
  # an apposition inside the subject
  The ship, never old, will sail. → will
  It will, they may think, rain. → will
  # words in brackets
  It (never) may rain. → may
  # others' words
  They said it will not rain. → -
  We said it will not rain. → will, not
  # a condition before, behind, and none
  If it rains, they will go. → will / if
  They will go if it rains. → will / if
  They would pay unless it rains. → would / unless
  They went if it rained. → -
  They will go even if it rains. → will
  # what stands before the main clause
  Although it may rain, they left. → -
  On Monday, nobody came. → nobody
  But it may rain. → may
  No, it may rain. → may
  # in quotation marks
  “It may rain,” → may
  we “may” go → may
  I think “that it may rain” → think, may
  # the clause ends
  It rained; it may pour. → -
  It rained because those who came there may pray. → -
  # after a colon
  Then: it may rain. → may
  I think: that it may rain → think, may
`,
)

checkTable(
  'readClause: the first word of the main clause',
  (text) => {
    const words = wordsOf(text)
    return words[readClause(words).start]?.form ?? '-'
  },
  `
  It rained. → it
  “It rained.” → it
  If it rains, they go. → they
  On Monday, it rained. → it
  And then it rained. → it
`,
)

checkTable(
  'a main verb right after that of a relative clause',
  check,
  `
  The ship that never sank will sail. → will
  The man nobody saw may come. → may
  `,
  { todo: true },
)
