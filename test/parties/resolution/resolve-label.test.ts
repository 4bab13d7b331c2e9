import { pressLabel } from '../../../src/english/press-label.ts'
import { checkTable, listed } from '../../check-table.ts'
import type { Resolution, Speaking } from '../../../src/parties/discourse/referent.ts'
import { makeLabelResolver } from '../../../src/parties/resolution/resolve-label.ts'
import { readDiscourse } from '../notation.ts'

/** Who the labels in brackets are, by number; a star after one that was read as an ordinary source. */
const check = (marked: string): string => {
  const { discourse, sources } = readDiscourse(marked)
  const read: Resolution[] = []
  const resolve = makeLabelResolver(discourse, (source) => {
    const resolution = discourse.takeUnnamed(source, 'institution', source.text)
    read.push(resolution)
    return resolution
  })
  const met: Speaking[] = []
  return listed(
    sources.map((source) => {
      const resolution = resolve(source, pressLabel.test(source.text) ? 'press' : 'speaker')
      const [who] = resolution.speakers
      if (who && !met.includes(who)) met.push(who)
      const number = who ? met.indexOf(who) + 1 : '?'
      return `${number} ${resolution.authority}${read.includes(resolution) ? '*' : ''}`
    }),
  )
}

checkTable(
  'makeLabelResolver',
  check,
  `
  # those who ask
  [QUESTION]: Why? → 1 collective
  [QUESTION]: Why? [QUESTION]: When? → 1 collective; 1 collective
  # a role is one person, the same label the same one
  [SENIOR OFFICIAL]: No. [SENIOR OFFICIAL]: So. → 1 unnamed; 1 unnamed
  [SENIOR OFFICIAL ONE]: No. [SENIOR OFFICIAL TWO]: So. → 1 unnamed; 2 unnamed
  [OFFICIAL #1]: No. [OFFICIAL #2]: So. [OFFICIAL #1]: No. → 1 unnamed; 2 unnamed; 1 unnamed
  # any other is read as a source, once
  [MS. TRAN]: No. [MS. TRAN]: So. → 1 institution*; 1 institution
  [THE CHAIRMAN]: No. [STAFF OF THE BOARD]: So. → 1 institution*; 2 institution*
  # all in one
  [MS. TRAN]: No. [Q]: Why? [OFFICIAL]: So. [Q]: When? [MS. TRAN]: No. → 1 institution*; 2 collective; 3 unnamed; 2 collective; 1 institution
`,
)
