import {
  indexOfForm,
  isReducedRelative,
  skipOpening,
  skipParenthesis,
  skipRelative,
} from '../../../src/firmness/clause/skip-subordinate-clauses.ts'
import { checkTable, yesOrNo } from '../../check-table.ts'
import { formsOf, wordAt, wordsOf } from '../notation.ts'

checkTable(
  'skipOpening: the first word of the main clause; after a stroke, what it hangs on',
  (text) => {
    const words = wordsOf(text)
    const { start, condition } = skipOpening(words)
    const first = words[start]?.form ?? 'nothing'
    return condition ? `${first} / ${formsOf(words, condition)}` : first
  },
  `
  # nothing to skip
  it rained → it
  they , too , left → they
  # marks and little words
  “and then it rained → it
  but so also it rained → it
  – it rained → it
  # a part that ends at a comma
  although it rained , they left → they
  on Monday , it rained → it
  on Monday , after lunch , it rained → it
  # without a comma, or one too far off
  although it rained they left → although
  on the wet and long and grey old low dark cold bare worn high mole of the old small port of the far bleak north isle of the lost grey cold sea , it rained → on
  # a condition
  if it rains , they go → they / if
  unless it rains , they go → they / unless
  on Monday , if it rains , they go → they / if
  should it rain , they go → they / should it
  were it to rain , they would go → they / were
  # yes and no
  yes , it rained → it
  no , it rained → it
  no ship came → no
  yes it rained → yes
  # what tells is kept
  nobody , it seems , came → nobody
  never , they say → never
  under no circumstances , they say → under
  # nothing is left
  but → nothing
`,
)

checkTable(
  'indexOfForm: how far the next comma is, within four words',
  (text) => String(indexOfForm(wordsOf(text), ',', 0, 4)),
  `
  it , they → 1
  , they → 0
  it rained , they → 2
  it rained then so , they → -1
  it rained → -1
`,
)

checkTable(
  'skipParenthesis from the comma in brackets, before and after a verb',
  (marked) => {
    const { words, at } = wordAt(marked)
    const [before, after] = [false, true].map((verbSeen) => {
      const next = skipParenthesis(words, at, verbSeen)
      return next === null ? 'ends' : (words[next]?.form ?? 'nothing')
    })
    return `${before} ${after}`
  },
  `
  # to the next comma if no verb was seen, or an auxiliary stands before
  the ship [,] an old one , sank → sank ends
  it will [,] they think , rain → rain rain
  # without another comma the clause goes on
  the ship [,] an old one sank → an ends
  # nothing follows
  the ship [,] → ends ends
`,
)

const checkRelative = (marked: string): string => {
  const { words, at } = wordAt(marked)
  const next = skipRelative(words, at)
  return next === null ? '-' : (words[next]?.form ?? 'nothing')
}

checkTable(
  'skipRelative from the word in brackets to the main verb',
  checkRelative,
  `
  # past the verb of the relative clause
  the man [who] left the ship will come → will
  the ship [that] never sank a tug was old → was
  the man [whom] they had seen there left → left
  # not an infinitive, nor a word after an article
  the man [who] wanted to come sank → sank
  the man [who] had met the wanted men came → came
  # nothing is found
  the man [who] left → -
  the man [who] left . It will rain → -
  the man [who] waits → -
`,
)

checkTable(
  'isReducedRelative: a negation inside a subject that starts with the sentence',
  (marked) => {
    const { words, at } = wordAt(marked)
    return yesOrNo(isReducedRelative(words, at, 0, false))
  },
  `
  the man [nobody] saw left → yes
  the ships [none] saw left → yes
  # at the start, after a mark or after a word that starts a clause
  [nobody] left → no
  the man , [nobody] left → no
  the man that [nobody] saw left → no
  # another negation
  the man [never] left → no
`,
)

checkTable(
  'isReducedRelative, after a verb',
  (marked) => {
    const { words, at } = wordAt(marked)
    return yesOrNo(isReducedRelative(words, at, 0, true))
  },
  `
  they saw [nobody] there → no
`,
)

checkTable(
  'a main verb right after that of the relative clause, and a passive infinitive',
  checkRelative,
  `
  the man [who] left will come → will
  the ship [that] never sank was old → was
  the man [who] wanted to be seen came → came
  `,
  { todo: true },
)
