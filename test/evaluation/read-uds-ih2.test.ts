import { readUdsIh2 } from '../../src/evaluation/index.ts'
import { checkTable, listed } from '../check-table.ts'

/** Sentences parted by ` / `, with events after bars: `first word, last word + 1, score`. What is read: the words and the score. */
const read = (given: string): string => {
  const lines = given.split(' / ').map((one) => {
    const [text, ...events] = one.split(' | ')
    if (text === 'empty') return ''
    const targets = events.map((event) => {
      const [from = 0, to = 0, label] = event.split(', ').map(Number)
      return { span1: [from, to], label }
    })
    return JSON.stringify({ text, targets })
  })
  return listed(
    readUdsIh2(lines.join('\n')).map(
      ({ text, sentence, predicate, score }) =>
        `${text.slice(predicate.start, predicate.end)} ${score} (${sentence.start}–${sentence.end})`,
    ),
  )
}

checkTable(
  'readUdsIh2',
  read,
  `
  # one word, and several
  The ship sank . | 2, 3, 3 → sank 3 (0–15)
  The ship set sail . | 2, 4, -1.5 → set sail -1.5 (0–19)
  # the first and the last word
  Sink it . | 0, 1, -3 → Sink -3 (0–9)
  They sank | 1, 2, 2 → sank 2 (0–9)
  # several events of one sentence, and of several
  They came and left | 1, 2, 3 | 3, 4, -2 → came 3 (0–18); left -2 (0–18)
  They came | 1, 2, 3 / They left | 1, 2, 0 → came 3 (0–9); left 0 (0–9)
  # a sentence without an event, and an empty line
  They came → -
  empty → -
  They came | 1, 2, 3 / empty → came 3 (0–9)
`,
)
