import { checkTable, readMark } from '../../check-table.ts'
import { findInstitution } from '../../../src/parties/description/find-institution.ts'
import type { Speaking } from '../../../src/parties/discourse/referent.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { rangeAt } from '../../../src/text/index.ts'
import { readScene } from '../notation.ts'

/** The institution of the first person if one is named in the brackets, else of what stands there. */
const check = (marked: string): string => {
  const { text, span } = readMark(marked)
  const person = readScene(marked).people.all.find(({ mentions }) =>
    mentions.some((one) => one.span.start >= span.start && one.span.end <= span.end),
  )
  const unnamed = {
    mentions: [span],
    authority: 'unnamed',
    role: 'official',
    gender: null,
  } as const
  const who: Speaking = person ?? { ...unnamed, mentions: [...unnamed.mentions] }
  const sentence = rangeAt(segmentText(text).sentences, span.start)
  return sentence ? (findInstitution(text, who, sentence)?.text ?? '-') : 'no sentence'
}

checkTable(
  'findInstitution',
  check,
  `
  # before the name of a spokesperson
  On Monday, Pentagon spokesman [John Moe] said no. → Pentagon
  On Monday, Defence Ministry spokeswoman [Elif Kaya] said no. → Defence Ministry
  On Monday, the ministry’s chief spokesman [John Moe] said no. → ministry
  On Monday, Harbour Board director [John Moe] said no. → Harbour Board
  # not before another word
  Then Pentagon lawyer [John Moe] said no. → -
  Then Halden spokesman [John Moe] said no. → -
  # after the name, in the possessive
  Then [Judith Arden], the ministry’s spokeswoman, said no. → ministry
  Then [Judith Arden], the Harbour Board’s director, said no. → Harbour Board
  Then [Judith Arden], the ministry’s guest, said no. → -
  # after the name, before the role
  Then [Judith Arden], the Foreign Ministry spokeswoman, said no. → Foreign Ministry
  Then [Judith Arden], a NATO official, said no. → NATO
  # after the name, after the role
  Then [Judith Arden], a spokeswoman for the Defence Ministry, said no. → Defence Ministry
  Then [Judith Arden], head of the Harbour Board, said no. → Harbour Board
  Then [Judith Arden], a spokeswoman for the twins, said no. → -
  # in the words of a role
  Then [a senior State Department official] said no. → State Department
  Then [a spokesman for the Defence Ministry] said no. → Defence Ministry
  Then [an official at the embassy] said no. → embassy
  Then [A Navy officer] said no. → Navy
  Then [a senior official] said no. → -
  Then [a Halden official] said no. → -
  # at the head of the sentence
  At the State Department, spokeswoman [Jen Moe] said no. → State Department
  At NATO, press officer [Jen Moe] said no. → NATO
  At the harbour, spokeswoman [Jen Moe] said no. → -
  At the State Department, guests left. Spokeswoman [Jen Moe] said no. → -
  # a noun stands for the full name before it
  The Defence Ministry met. Then [Judith Arden], the ministry’s spokeswoman, said no. → Defence Ministry
  The Defence Ministry met. Then [an official at the embassy] said no. → embassy
  # nothing
  Then [Judith Arden] said no. → -
  Then [Judith Arden], a lawyer, said no. → -
`,
)

checkTable(
  'a capital that opens the sentence',
  check,
  `
  Then Pentagon spokesman [John Moe] said no. → Pentagon
  `,
  { todo: true },
)
