import {
  isPast,
  isQuotationMark,
  isVerb,
  startsNounPhrase,
} from '../../../src/firmness/words/word-classes.ts'
import { checkTable, yesOrNo } from '../../check-table.ts'
import { wordAt } from '../notation.ts'

const check =
  (is: typeof isVerb) =>
  (marked: string): string => {
    const { words, at } = wordAt(marked)
    return yesOrNo(is(words, at))
  }

checkTable(
  'isVerb',
  check(isVerb),
  `
  # auxiliaries and past forms
  It [is] wet. → yes
  They [will] go. → yes
  They [had] gone. → yes
  It [rained] . → yes
  They [took] it. → yes
  # a modal that is a noun or a name
  The [will] was read. → no
  In [May] it rained. → no
  It was Mr. [Will] there. → no
  # other words
  The [ship] sank. → no
  They [wait] . → no
  The [rain] fell. → no
`,
)

checkTable(
  'isPast',
  check(isPast),
  `
  # a form in -ed, or an irregular one
  It [rained] . → yes
  They [took] it. → yes
  It [is] wet. → yes
  # not after an article
  The [wanted] man left. → no
  His [left] hand hurt. → no
  # not too short, nor another ending
  The bed is [red] . → no
  It is [raining] . → no
`,
)

checkTable(
  'startsNounPhrase',
  (marked) => {
    const { words, at } = wordAt(marked)
    return yesOrNo(startsNounPhrase(words[at]))
  },
  `
  # an article, a pronoun, a name, a number
  [the] ship → yes
  [their] ship → yes
  [they] left → yes
  [nobody] left → yes
  [Lind] left → yes
  [40] ships → yes
  # other words
  [ship] → no
  [and] ships → no
  [rained] → no
`,
)

checkTable(
  'isQuotationMark',
  (mark) => yesOrNo(isQuotationMark(mark)),
  `
  “ → yes
  ' → yes
  « → yes
  ( → yes
  . → no
  a → no
  “” → no
`,
)
