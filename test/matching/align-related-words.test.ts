import { alignRelatedWords } from '../../src/matching/align-related-words.ts'
import { statementWords } from '../../src/matching/statement-words.ts'
import { checkTable, listed } from '../check-table.ts'

/** Which words of the first content have one of the same origin in the second: `stem = stem`. */
const align = (given: string): string => {
  const [first = [], second = []] = given
    .split(' / ')
    .map((words) => statementWords([words], new Set()).filter(({ weight }) => weight > 0))
  return listed([...alignRelatedWords(first, second)].map((pair) => pair.join(' = ')))
}

checkTable(
  'alignRelatedWords',
  align,
  `
  # a noun of a verb and the like
  they inform us / an information → inform = information
  they pay / a payment → -
  they ship it / a shipment → ship = shipment
  a strength / they strengthen → strength = strengthen
  they refuse / a refusal → refus = refusal
  # another word
  a harbour / a harvest → -
  a ship / a shop → -
  a port / a portrait → -
  # less than four letters alike
  they act / an action → -
  # the same word
  a ship / the ships → ship = ship
  # names, but for one letter
  at Halvard / at Halvord → halvard = halvord
  at Lind / at Lund → -
  # a rough number
  about 300 / 297 → 300 = 297
  300 / about 297 → 300 = 297
  nearly 300 / 283 → 300 = 283
  300 / 297 → -
  about 300 / 270 → -
  about 300 / ships → -
  # none
  … / a ship → -
`,
)

checkTable(
  'not right yet',
  align,
  `
  # the e of a verb before the ending of its noun
  they announce it / an announcement → announc = announcement
  # a verb that a word of the same sense stands for, and its noun
  they resign / a resignation → quit = resignation
`,
  { todo: true },
)
