import { checkTable, listed } from '../../check-table.ts'
import { speaksInTurn } from '../../../src/parties/discourse/speaks-in-turn.ts'
import { called, readScene } from '../notation.ts'

checkTable(
  'speaksInTurn: who speaks in the turn where the brackets stand',
  (marked) => {
    const { segments, people, sources } = readScene(marked)
    const [source] = sources
    if (!source) return 'no source'
    const { transcript } = segments
    return listed(people.all.filter((who) => speaksInTurn(transcript, who, source)).map(called))
  },
  `
  # by the label of the turn
  MR. HALE: [He] left.⏎QUESTION: Who?⏎MR. HALE: Moe.⏎QUESTION: Why? → HALE
  MR. HALE: No.⏎MS. TRAN: [He] left.⏎MR. HALE: Moe.⏎MS. TRAN: Why? → TRAN
  # not in the label itself
  MR. HALE: He left.⏎QUESTION: Who?⏎[MR. HALE]: Moe.⏎QUESTION: Why? → -
  # not in the next turn
  MR. HALE: He left.⏎QUESTION: Did [he]?⏎MR. HALE: Moe.⏎QUESTION: Why? → -
  # by a name that opens a question
  MR. HALE: No.⏎QUESTION: Ann Lind, Courier. Did [she]?⏎MR. HALE: Moe.⏎QUESTION: Why? → Ann Lind
  # not by one that opens an answer, or stands later
  MR. HALE: Ann Lind, Courier. Did [she]?⏎QUESTION: No.⏎MR. HALE: Moe.⏎QUESTION: Why? → HALE
  MR. HALE: No.⏎QUESTION: So Ann Lind, then. Did [she]?⏎MR. HALE: Moe.⏎QUESTION: Why? → -
  # outside a transcript
  Ann Lind left. [She] said no. → -
`,
)
