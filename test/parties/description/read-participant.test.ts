import { checkTable } from '../../check-table.ts'
import { readParticipant } from '../../../src/parties/description/read-participant.ts'
import { readScene } from '../notation.ts'

const turns =
  'MS. ARDEN: Hello.\n\nQUESTION: Is it open?\n\nMS. ARDEN: Yes, it is.\n\nQUESTION: And the mole?'

/** The title and institution of the first person; turns follow the line that is given, unless it has its own. */
const check = (given: string): string => {
  const { text, people, segments } = readScene(
    given.includes('QUESTION:') ? given : `${given}\n\n${turns}`,
  )
  const [person] = people.all
  if (!person) return 'no person'
  const found = readParticipant(text, person, segments.transcript)
  return found ? `${found.title.text} | ${found.institution?.text ?? '-'}` : '-'
}

checkTable(
  'readParticipant',
  check,
  `
  # a line of a name, an office and what it is of
  Judith Arden, Spokeswoman, Foreign Ministry → Spokeswoman | Foreign Ministry
  Judith Arden, Spokeswoman, Foreign Ministry; → Spokeswoman | Foreign Ministry
  • Judith Arden, Spokeswoman, Foreign Ministry → Spokeswoman | Foreign Ministry
  # without what it is of
  Judith Arden, Spokeswoman → Spokeswoman | -
  Rear Adm. Tomas Hale, Citadel Press Secretary → Citadel Press Secretary | -
  # after a dash
  Judith Arden – Spokeswoman → Spokeswoman | -
  Judith Arden -- Spokeswoman, Harbour Board → Spokeswoman | Harbour Board
  # no line of its own
  Present was Judith Arden, Spokeswoman → -
  Judith Arden, Spokeswoman, Foreign Ministry, and others! → -
  Judith Arden → -
  Judith Arden spoke → -
  # how the first turns introduce somebody
  QUESTION: Hello.⏎MS. ARDEN: Here is the Citadel press secretary, Tomas Hale.⏎QUESTION: No.⏎MS. ARDEN: Yes. → press secretary | Citadel
  QUESTION: Hello.⏎MS. ARDEN: Here is the Citadel old sail, Tomas Hale.⏎QUESTION: No.⏎MS. ARDEN: Yes. → -
  # not how later ones do
  QUESTION: Hello.⏎MS. ARDEN: No.⏎QUESTION: No.⏎MS. ARDEN: Here is the Citadel press secretary, Tomas Hale. → -
`,
)

checkTable(
  'outside a transcript',
  (text) => {
    const { people, segments } = readScene(text)
    const [person] = people.all
    return person && readParticipant(text, person, segments.transcript) === null ? '-' : 'found'
  },
  `
  Judith Arden, Spokeswoman, Foreign Ministry¶There Judith Arden said no. → -
`,
)
