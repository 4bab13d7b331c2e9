import { checkTable, listed, readMarks } from '../check-table.ts'
import { findTranscriptOccasion, makeTurnParties } from '../../src/parties/turn-parties.ts'
import { segmentText } from '../../src/segment/index.ts'
import { rangeAt } from '../../src/text/index.ts'

/** The parties of the turns in brackets; each is a statement whose party is called as its label. */
const read = (marked: string) => {
  const { text, spans } = readMarks(marked)
  const { transcript } = segmentText(text)
  const turns = spans.map(({ start }) => {
    const turn = rangeAt(transcript?.turns ?? [], start)
    return turn ? { turn, isWhole: turn.label.start === start } : null
  })
  const parties = makeTurnParties(turns, (index) => [turns[index]?.turn.label.text ?? ''])
  return { turns, parties }
}

checkTable(
  'askersOf the turns in brackets',
  (marked) => {
    const { turns, parties } = read(marked)
    return listed(
      turns.map(
        (one) =>
          (one ? parties.askersOf(one.turn) : []).map(({ party }) => party).join(' ') || 'nobody',
      ),
    )
  },
  `
  # who asked right before
  [QUESTION: Why?]⏎[MR. HALE: So.]⏎QUESTION: When?⏎MR. HALE: No. → nobody; QUESTION
  [QUESTION 1: Why?]⏎[MR. HALE: So.]⏎[QUESTION 2: When?]⏎[MR. HALE: No.] → nobody; QUESTION 1; nobody; QUESTION 2
  # not after an answer, nor of a question
  [MR. HALE: So.]⏎[MS. TRAN: No.]⏎QUESTION: When?⏎MR. HALE: No. → nobody; nobody
  [QUESTION: Why?]⏎[QUESTION: When?]⏎MR. HALE: No.⏎MR. HALE: So. → nobody; nobody
`,
)

checkTable(
  'speakersOf the turns in brackets',
  (marked) => {
    const { turns, parties } = read(marked)
    return listed(
      turns.map(
        (one) =>
          (one ? parties.speakersOf(one.turn) : []).map(({ party }) => party).join(' ') || 'nobody',
      ),
    )
  },
  `
  # by the label of a whole turn
  [QUESTION: Why?]⏎[MR. HALE: So.]⏎QUESTION: When?⏎MR. HALE: No. → QUESTION; MR. HALE
  # not of a turn that is no statement
  QUESTION: Why?⏎MR. HALE: [So.]⏎QUESTION: When?⏎MR. HALE: No. → nobody
`,
)

checkTable(
  'findTranscriptOccasion',
  (text) => {
    const found = findTranscriptOccasion(text, segmentText(text).transcript)
    return found ? `${found.kind} | ${found.span?.text ?? '-'}` : '-'
  },
  `
  # a line above the first turn
  DAILY PRESS BRIEFING⏎QUESTION: Why?⏎MR. HALE: So.⏎QUESTION: When?⏎MR. HALE: No. → briefing | DAILY PRESS BRIEFING
  Port Aldry⏎JOINT NEWS CONFERENCE⏎QUESTION: Why?⏎MR. HALE: So.⏎QUESTION: When?⏎MR. HALE: No. → briefing | JOINT NEWS CONFERENCE
  # not a line of another kind, nor what is said
  Port Aldry⏎QUESTION: Why?⏎MR. HALE: So.⏎QUESTION: When?⏎MR. HALE: No. → -
  QUESTION: Is this a press briefing?⏎MR. HALE: So.⏎QUESTION: When?⏎MR. HALE: No. → -
  # no transcript
  DAILY PRESS BRIEFING¶It rained. → -
`,
)
