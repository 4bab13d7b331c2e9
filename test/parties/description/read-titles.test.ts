import { checkTable, listed } from '../../check-table.ts'
import { readTitles } from '../../../src/parties/description/read-titles.ts'
import { readScene } from '../notation.ts'

/** The titles of the first person, each with its office in brackets; what stands in square brackets comes from a list. */
const check = (marked: string): string => {
  const { text, people, sources } = readScene(marked)
  const [person] = people.all
  if (!person) return 'no person'
  const titles = readTitles(text, person, sources[0] ?? null)
  return listed(titles.map((one) => `${one.text}${one.office === null ? '' : ` (${one.office})`}`))
}

checkTable(
  'readTitles',
  check,
  `
  # before the name
  They had seen Rear Admiral Tomas Hale there. → Rear Admiral
  They had seen Foreign Minister Ann Lind there. → Foreign Minister
  They had seen Dr. Rajesh Iyer, 40, there. → Dr
  # with its office
  They had seen Secretary of State Ann Lind there. → Secretary of State (State)
  They had seen Ann Lind, the minister for trade, there. → the minister for trade (trade)
  They had seen Ann Lind, head of the board, there. → -
  # in an apposition after the name
  They had seen Ann Lind, the ministry’s spokeswoman, there. → the ministry’s spokeswoman
  They had seen Ann Lind, a lawyer, there. → a lawyer
  They had seen Ann Lind, his lawyer. → his lawyer
  They had seen Ann Lind, Moe’s lawyer, there. → Moe’s lawyer
  # of all places of the name, each once
  They had seen Minister Ann Lind, a lawyer, there. They saw Minister Lind. → Minister; a lawyer
  They had seen Ann Lind, a lawyer, there. Lind, A lawyer, left. → a lawyer
  # from a list
  They had seen Ann Lind, [Director], there. → Director
  # a courtesy is no title
  They had seen Mr. Lind there. → -
  They had seen Ms. Nguyet Tran, a lawyer, there. → a lawyer
  # nor a word before the name that is no office's
  They had seen Crooked Ann Lind there. → -
  # neither is a clause
  They had seen Ann Lind, who left. → -
  They had seen Ann Lind there. → -
  They had seen Ann Lind. The lawyer, too, left. → -
`,
)

checkTable(
  'what looks like an apposition',
  check,
  `
  They had seen Ann Lind, the day before, there. → -
  They had seen Ann Lind, the lawyer said, there. → -
  They had seen Ann Lind, the answer is no, there. → -
  They had seen Ann Lind, the show has ended, there. → -
  They had seen Ann Lind, his evolution on trade, there. → -
  They had seen Ann Lind, Moe's own Karl Renn, there. → -
  # whoever one is, it is no office
  They had seen Ann Lind, a 40-year-old woman, there. → -
  They had seen Ann Lind, Moe’s daughter, there. → -
  # what is told of the office's holder is no part of it
  They had seen Ann Lind, a lawyer for the port who left, there. → a lawyer for the port (port)
  # an abbreviation does not end it
  They had seen Ann Lind, a former aide to Mrs. Renn, there. → a former aide to Mrs. Renn
  They had seen Ann Lind, the U.S. envoy to Mali, there. → the U.S. envoy to Mali
  # a noun on no list, for who does something
  They had seen Ann Lind, the billionaire investor, there. → the billionaire investor
  They had seen Ann Lind, a tax lobbyist, there. → a tax lobbyist
`,
)
