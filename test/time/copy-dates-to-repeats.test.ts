import type { Repeat, Time } from '../../src/data-model/index.ts'
import { makeSpan } from '../../src/text/index.ts'
import { copyDatesToRepeats } from '../../src/time/index.ts'
import { checkTable, listed, readMarks } from '../check-table.ts'

/**
 * `text / passages / days`: a text with its times in brackets, the passages that stand in it again, and the day of each time
 * in order. A passage is `first>again+length`, offsets of the text without brackets; none is -.
 */
const copy = (given: string): string => {
  const [marked = '', passages = '-', days = ''] = given.split(' / ')
  const { text, spans } = readMarks(marked)
  const times = spans.map((span, index): Time => {
    const day = days.split(', ')[index] ?? null
    return { span, kind: 'point', start: day, end: day, anchor: 'text' }
  })
  const repeats = passages === '-' ? [] : passages.split(', ').map((one) => readRepeat(text, one))
  return listed(
    copyDatesToRepeats(times, repeats).map(
      ({ span, start }) => `${span.text}@${span.start} ${start}`,
    ),
  )
}

function readRepeat(text: string, passage: string): Repeat {
  const [first = 0, again = 0, length = 0] = passage.split(/[>+]/).map(Number)
  return {
    first: makeSpan(text, first, first + length),
    again: makeSpan(text, again, again + length),
  }
}

checkTable(
  'copyDatesToRepeats',
  copy,
  `
  # no passage comes again
  [Friday] [later] [later] / - / 1, 2, 3 → Friday@0 1; later@7 2; later@13 3
  # the second has the days of the first
  [Friday] [later] [later] / 7>13+5 / 1, 2, 3 → Friday@0 1; later@7 2; later@13 2
  [Friday]. Oh, [Friday]. / 0>12+7 / 1, 2 → Friday@0 1; Friday@12 1
  # what stands outside of it keeps its own
  [later]. Oh, [later]. [later] / 0>11+6 / 1, 2, 3 → later@0 1; later@11 1; later@18 3
  # two passages, given in any order
  [later]. [later]. [later]. / 0>14+6, 0>7+6 / 1, 2, 3 → later@0 1; later@7 1; later@14 1
  # a time that the first place has not at the same distance
  [later] Oh [now]. [later] / 9>14+5 / 1, 2, 3 → later@0 1; now@9 2; later@14 3
  # none at the first place
  Oh. [later] / 0>4+3 / 1 → later@4 1
`,
)
