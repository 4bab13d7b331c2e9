import { rules } from '../../src/firmness/configuration.ts'
import { firmness } from '../../src/index.ts'
import { checkTable } from '../check-table.ts'
import { parseMarked } from '../notation.ts'

checkTable(
  'the rules in their order',
  (number) => rules[Number(number) - 1]?.name ?? '-',
  `
  1 → question
  2 → falsehood
  3 → imperative
  4 → threat
  5 → promise
  6 → performed-act
  7 → refusal
  8 → -
`,
)

checkTable(
  'the first rule that decides leaves nothing to the others',
  (given) => {
    const { text, statements } = parseMarked(given)
    const [parts = { source: [], cue: [], content: [] }] = statements
    const { act, polarity, modality } = firmness({ text, ...parts })
    return `${act} ${polarity} ${modality}`
  },
  `
  # a question before an imperative, and before a refusal
  [1:Lind] {1:said}: «1:“Stay at home?”» → ask unknown asked
  [1:Lind] {1:said}: «1:“We will not pay?”» → ask unknown asked
  # a threat before a promise, and before a refusal
  [1:Lind] {1:said}: «1:“They will pay a price, I promise.”» → threaten positive intended
  [1:Lind] {1:said}: «1:“It will not go unpunished.”» → threaten positive intended
  # a promise before an act that is done by saying it
  [1:Lind] {1:said}: «1:“I promise that they must go.”» → promise positive intended
  # an act of the cue before all of them
  [1:Lind] {1:denied} «1:“We will strike back.”» → deny negative intended
`,
)
