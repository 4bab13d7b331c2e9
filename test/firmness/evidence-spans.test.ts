import { evidenceSpans } from '../../src/firmness/evidence-spans.ts'
import { findWords } from '../../src/firmness/words/find-words.ts'
import { makeRange } from '../../src/text/index.ts'
import { checkTable, listed, readMarks } from '../check-table.ts'

/** The words whose numbers stand before the stroke, from 0, and what stands in brackets. */
const check = (given: string): string => {
  const [numbers = '', marked = ''] = given.split(' | ')
  const { text, spans } = readMarks(marked)
  const words = findWords(text, [makeRange(0, text.length)])
  const telling = (numbers.match(/\d+/g) ?? []).map((from) => ({
    from: Number(from),
    to: Number(from) + 1,
  }))
  return listed(evidenceSpans(text, words, telling)(spans).map((span) => span.text))
}

checkTable(
  'evidenceSpans',
  check,
  `
  # in text order
  0 | it may rain → it
  2 0 | it may rain → it; rain
  # none twice
  0 0 | it may rain → it
  # those beside one another are one
  0 1 | it may rain → it may
  1 2 0 | it may rain → it may rain
  # not with a mark between
  0 2 | it, may rain → it; may
  # "n't" with the verb that it is written together with
  2 | they don’t go → don’t
  # with more ranges
  0 | it may [rain] → it; rain
  1 | it may [rain] → may rain
  1 | it [may rain] → may rain
  - | it may [rain] → rain
  # nothing
  - | it may rain → -
`,
)
