import { makePhrases } from '../../../src/firmness/words/phrases.ts'
import { checkTable } from '../../check-table.ts'
import { wordAt } from '../notation.ts'

const phrases = makePhrases(
  ['rule out', 'rule * out', 'rule', '=no plan|wish', 'call|press for', 'take =a look'].map(
    (phrase) => [phrase, phrase] as const,
  ),
)

checkTable(
  'match at the word in brackets',
  (marked) => {
    const { words, at } = wordAt(marked)
    const match = phrases.match(words, at)
    return match ? `${match.meaning} (${match.length})` : '-'
  },
  `
  # a word stands for its inflections
  They [rule] out talks. → rule out (2)
  They [ruled] out talks. → rule out (2)
  They are [ruling] out talks. → rule out (2)
  # the longest phrase
  They [rule] the sea. → rule (1)
  They [ruled] talks out. → rule * out (3)
  # a star is one word, and no mark
  They [ruled] long talks out. → rule (1)
  They [ruled] , out they went. → rule (1)
  # a word that stands for itself alone
  There are [no] plans. → =no plan|wish (2)
  There are [no] wishes. → =no plan|wish (2)
  There are [noes] plans. → -
  They [took] a look. → take =a look (3)
  They [took] an look. → -
  # either of two
  They [called] for rain. → call|press for (2)
  They [pressed] for rain. → call|press for (2)
  # not elsewhere
  They ruled [out] talks. → -
  They [wait] for rain. → -
  They had [no] rain. → -
  # not beyond the end
  They [take] a → -
`,
)
