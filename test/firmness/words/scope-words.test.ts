import { governing, isNoModal, isTelling } from '../../../src/firmness/words/scope-words.ts'
import { checkTable, yesOrNo } from '../../check-table.ts'
import { formsOf, wordAt } from '../notation.ts'

checkTable(
  'isNoModal',
  (marked) => {
    const { words, at } = wordAt(marked)
    return yesOrNo(isNoModal(words, at))
  },
  `
  # after an article, a preposition or a title
  the [will] of the people → yes
  in [May] → yes
  Mr. [Might] left → yes
  his [can] was empty → yes
  Mr . [Will] left → yes
  # a name within a sentence, a month before a day or a year
  and then [May] left → yes
  [May] 5 was wet → yes
  [May] 2014 was wet → yes
  # a modal
  they [will] go → no
  [May] they go → no
  “[May] they go” → no
  [Will] it rain → no
  they [can] go → no
  # another word
  the [ship] → no
  the [should] → no
`,
)

checkTable(
  'what the phrase at the word in brackets does to what follows',
  (marked) => {
    const { words, at } = wordAt(marked)
    const match = governing.match(words, at)
    if (!match) return '-'
    const signs = Object.entries(match.meaning).flatMap(([sign, value]) =>
      value === false || sign === 'about' ? [] : value === true ? sign : `${sign} ${String(value)}`,
    )
    return `${formsOf(words, { from: at, to: at + match.length })}: ${signs.join(', ') || 'nothing'}`
  },
  `
  # negation, and what looks like it
  they do [not] go → not: flips, opens
  they [never] go → never: flips, opens
  it is [not] only wet → not only: opens
  there is [no] doubt → no doubt: opens
  # how far it is vouched for
  they [may] go → may: modality possible, opens
  they [probably] go → probably: modality probable, opens
  they [plan] to go → plan to: modality intended, opens
  they [want] to go → want to: modality desired, opens
  it is [unlikely] that they go → unlikely that: modality probable, flips, opens
  # what is to come, and what it hangs on
  they [will] go → will: future, opens
  they go [if] it rains → if: condition
  they go even [if] it rains → if: condition
  they go [even] if it rains → even if: nothing
  # what is done by saying it
  they [urge] us to go → urge: modality desired, act urge, own, opens
  they [accuse] us → accuse: act accuse, own
  # what is left open
  it is [unclear] whether they go → unclear whether: open
  # nothing
  the [ship] sank → -
`,
)

checkTable(
  'isTelling',
  (marked) => {
    const { words, at } = wordAt(marked)
    const match = governing.match(words, at)
    return match ? yesOrNo(isTelling(match.meaning)) : '-'
  },
  `
  they do [not] go → yes
  they [may] go → yes
  they [will] go → yes
  it is [unclear] whether they go → yes
  they [accuse] us → yes
  they [rule] it out → yes
  it is [not] only wet → no
  they go [if] it rains → no
  they [manage] to go → no
`,
)
