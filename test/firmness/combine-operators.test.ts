import { checkTable } from '../check-table.ts'
import { formsOf, knownOf } from './notation.ts'

checkTable(
  'combineOperators: polarity and modality, what is done, and the words that show it',
  (given) => {
    const { polarity, modality, performs, shown, words } = knownOf(given)
    const told = shown.map((one) => formsOf(words, one)).join(' … ')
    return `${[polarity, modality, performs].filter(Boolean).join(' ')}${told === '' ? '' : `: ${told}`}`
  },
  `
  # nothing governs
  It rained. → positive certain
  # one negation, and two
  It did not rain. → negative certain: not
  “It is not true that nobody came.” → positive certain: not true that … nobody
  # the weakest word tells
  It may rain. → positive possible: may
  They probably left. → positive probable: probably
  They may perhaps go. → positive possible: may … perhaps
  I think it may rain. → positive possible: think … may
  I think they can come. → positive probable: think
  We hope it may rain. → positive desired: hope
  # what the speaker's side means to do, and what is foretold
  “We will pay.” → positive intended: will
  (Lind) she will pay → positive intended: will
  “They will pay.” → positive certain
  “We will win.” → positive certain
  “We plan to pay.” → positive intended: plan to
  # what is ruled out, and what is not
  “We rule out talks.” → negative certain: rule out
  “We do not rule out talks.” → positive possible: not … rule out
  # what is done by saying it
  “We urge them to wait.” → positive desired urge: urge
  “I accuse them of theft.” → positive certain accuse: accuse
  “They must go.” → positive desired urge: must
  “We deny that it rained.” → negative certain deny: deny
  “Demand that they go.” → positive desired urge: demand that
  # not if another does it
  “The sailors urged them to wait.” → positive certain
  # an open question
  “It is unclear whether it rained.” → unknown unknown: unclear whether
  # a condition
  “We will pay if it rains.” → positive conditional: will … if
  “If it rains, they may come.” → positive conditional: may … if
  believe | they will come if it rains → positive certain
`,
)

checkTable(
  'combineOperators: whether the subject is the speaker’s side',
  (given) => String(knownOf(given).own),
  `
  “We will pay.” → true
  “They will pay.” → false
  (Lind) she will pay → true
`,
)
