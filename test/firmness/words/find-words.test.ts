import { findWords } from '../../../src/firmness/words/find-words.ts'
import { makeRange } from '../../../src/text/index.ts'
import { checkMarks, checkTable, listed, readMarks } from '../../check-table.ts'
import { wordsOf } from '../notation.ts'

checkTable(
  'the forms of the words of a text',
  (text) =>
    wordsOf(text)
      .map(({ form }) => form)
      .join(' '),
  `
  # small, marks apart
  It rains, Lind said. → it rains , lind said .
  “No!” → “ no ! ”
  # contractions are two words, written out
  They don’t wait. → they do not wait .
  They don't wait. → they do not wait .
  We’ll wait. → we will wait .
  They’re here; I’ve left. → they are here ; i have left .
  I’m here. → i am here .
  She’d go. → she would go .
  They won’t and can’t. → they will not and can not .
  They cannot. → they can not .
  We shan’t. → we shall not .
  # a possessive keeps its mark
  Lind’s ship → lind 's ship
  # abbreviations keep their letters together
  the U.S. navy → the u.s navy
  Mr. Lind left. → mr lind left .
  No. 5 sank → no. 5 sank
  No. It sank → no . it sank
  # joined words and numbers are one
  a well-known ship → a well-known ship
  4.5 tons → 4.5 tons
  O’Moe left → o'moe left
`,
)

checkMarks(
  'where the words stand',
  wordsOf,
  `
  [It] [rains][.]
  [They] [do][n’t] [wait][.]
  [They] [can][not] [wait]
  [We][’ll] [wait]
  [Mr.] [Lind] [left][.]
`,
)

checkTable(
  'the words of the parts in brackets, in text order',
  (marked) => {
    const { text, spans } = readMarks(marked)
    return listed(findWords(text, spans.toReversed()).map(({ form }) => form))
  },
  `
  [It rains] , said [Lind] → it; rains; lind
  [It] [] rains → it
  It rains → -
`,
)

checkTable(
  'capitals, and where the whole word starts',
  (text) =>
    listed(
      wordsOf(text).map(
        ({ form, capital, start, whole }) => `${form} ${capital ? 'A' : 'a'} ${start - whole}`,
      ),
    ),
  `
  Lind left → lind A 0; left a 0
  don’t → do a 0; not a 2
  We’ll → we A 0; will a 2
`,
)

checkTable(
  'a text that was cut into words before',
  () =>
    findWords("do n't", [makeRange(0, 6)])
      .map(({ form }) => form)
      .join(' '),
  `
  do n't → do not
`,
)
