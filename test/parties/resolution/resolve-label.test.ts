import { pressLabel } from '../../../src/english/press-label.ts'
import { checkTable, listed } from '../../check-table.ts'
import type { Resolution, Speaking } from '../../../src/parties/discourse/referent.ts'
import { makeLabelResolver } from '../../../src/parties/resolution/resolve-label.ts'
import { chosen, readDiscourse } from '../notation.ts'

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

/** Who asks by the last label of a transcript, `Q`. */
const asker = (given: string): string => {
  const text = given.replaceAll(' / ', '\n\n')
  const { discourse, sources } = readDiscourse(text)
  const source = sources.at(-1)
  if (!source) throw new SyntaxError(`no source: ${given}`)
  const resolve = makeLabelResolver(discourse, (one) => discourse.settle(one, []))
  return chosen(resolve(source, 'press'))
}

checkTable(
  'who is given the word',
  asker,
  `
  # asks in the next turn
  MS. TRAN: Hello. / Q Why? / MS. TRAN: It rained. / Q Where? / MS. TRAN: Our next question goes to Ann Lind with the Courier. / [Q] When? → Ann Lind
  MS. TRAN: Hello. / Q Why? / MS. TRAN: It rained. / Q Where? / MS. TRAN: Let us go to Peter Moe. / [Q] When? → Peter Moe
  # others stay reporters
  MS. TRAN: Hello. / Q Why? / MS. TRAN: It rained. / Q Where? / MS. TRAN: Ask Ann Lind. / [Q] When? → ~reporters
  MS. TRAN: Hello. / Q Why? / MS. TRAN: I will go to Orsk with Ann Lind, and stay there for a week or two. / Q Where? / MS. TRAN: There. / [Q] When? → ~reporters
`,
)
