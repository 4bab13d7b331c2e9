import {
  addCounts,
  pairByContent,
  scoresOf,
  scoreStatements,
  type Counts,
} from '../../src/evaluation/index.ts'
import { checkTable, listed } from '../check-table.ts'
import { parseMarked } from '../notation.ts'

const shown = ({ right, predicted, gold }: Counts): string => `${right}/${predicted}/${gold}`

/** Two markings of one text, read and marked: right, given and there to be found. */
const score = (given: string): string => {
  const [read = '', marked = ''] = given.split(' / ')
  const { source, cue, content, linked, whole } = scoreStatements(
    parseMarked(read).statements,
    parseMarked(marked).statements,
  )
  return `source ${shown(source)} cue ${shown(cue)} content ${shown(content)} linked ${shown(linked)} whole ${shown(whole)}`
}

checkTable(
  'scoreStatements: right/read/marked',
  score,
  `
  # all right
  [1:Lind] {1:said} «1:it rains» / [1:Lind] {1:said} «1:it rains» → source 1/1/1 cue 1/1/1 content 1/1/1 linked 1/1/1 whole 1/1/1
  # one word too few: an F1 over words of 2 × 1 / (1 + 2) links them
  [1:Lind] {1:said} it «1:rains» / [1:Lind] {1:said} «1:it rains» → source 1/1/1 cue 1/1/1 content 0/1/1 linked 1/1/1 whole 0/1/1
  # of three words one: 2 × 1 / (1 + 3) is half, and links them
  [1:Lind] {1:said} it never «1:rains» / [1:Lind] {1:said} «1:it never rains» → source 1/1/1 cue 1/1/1 content 0/1/1 linked 1/1/1 whole 0/1/1
  # of four words one: 2 × 1 / (1 + 4) is less
  [1:Lind] {1:said} it never ever «1:rains» / [1:Lind] {1:said} «1:it never ever rains» → source 1/1/1 cue 1/1/1 content 0/1/1 linked 0/1/1 whole 0/1/1
  # another source
  [1:Lind] and Moe {1:said} «1:no» / Lind and [1:Moe] {1:said} «1:no» → source 0/1/1 cue 1/1/1 content 1/1/1 linked 0/1/1 whole 0/1/1
  # a source that overlaps
  [1:Ann Lind] {1:said} «1:no» / Ann [1:Lind] {1:said} «1:no» → source 0/1/1 cue 1/1/1 content 1/1/1 linked 1/1/1 whole 0/1/1
  # no source in one of them
  Lind {1:said} «1:no» / [1:Lind] {1:said} «1:no» → source 0/0/1 cue 1/1/1 content 1/1/1 linked 0/1/1 whole 0/1/1
  # no source in both
  Lind {1:said} «1:no» / Lind {1:said} «1:no» → source 0/0/0 cue 1/1/1 content 1/1/1 linked 1/1/1 whole 1/1/1
  # one too many, one missing
  [1:Lind] {1:said} «1:no» / Lind said no → source 0/1/0 cue 0/1/0 content 0/1/0 linked 0/1/0 whole 0/1/0
  Lind said no / [1:Lind] {1:said} «1:no» → source 0/0/1 cue 0/0/1 content 0/0/1 linked 0/0/1 whole 0/0/1
  # a span that two statements have counts once
  [1:Lind] {1:said} «1:no» and «2:yes» / [1:Lind] {1:said} «1:no» and «2:yes» → source 1/1/1 cue 1/1/1 content 2/2/2 linked 2/2/2 whole 2/2/2
  # fragments count each
  [1:Lind] {1:said} «1:no», he said, «1:never» / [1:Lind] {1:said} «1:no», he said, never → source 1/1/1 cue 1/1/1 content 1/2/1 linked 1/1/1 whole 0/1/1
`,
)

checkTable(
  'pairByContent: the best first, each once',
  (given) => {
    const [read = '', marked = ''] = given.split(' / ')
    const textOf = (of: readonly { readonly text: string }[]) => of.map((one) => one.text).join('+')
    return listed(
      pairByContent(parseMarked(read).statements, parseMarked(marked).statements).map(
        ([one, other]) => `${textOf(one.content)} = ${textOf(other.content)}`,
      ),
    )
  },
  `
  «1:no» and «2:yes» / «1:no» and «2:yes» → no = no; yes = yes
  «1:no and yes» / «1:no» and «2:yes» → no and yes = no
  «1:no and yes sir» / «1:no and yes» sir → no and yes sir = no and yes
  «1:no and» «2:yes» / «1:no and yes» → no and = no and yes
`,
)

checkTable(
  'scoresOf',
  (counts) => {
    const [right = 0, predicted = 0, gold = 0] = counts.split('/').map(Number)
    const { precision, recall, f1 } = scoresOf({ right, predicted, gold })
    return [precision, recall, f1].map((one) => one.toFixed(2)).join(' ')
  },
  `
  # 3 of 4, 3 of 6, and 2 × 3 of 10
  3/4/6 → 75.00 50.00 60.00
  1/1/1 → 100.00 100.00 100.00
  1/3/1 → 33.33 100.00 50.00
  0/4/6 → 0.00 0.00 0.00
  # nothing was read, or nothing was there
  0/0/6 → 0.00 0.00 0.00
  0/4/0 → 0.00 0.00 0.00
  0/0/0 → 0.00 0.00 0.00
`,
)

checkTable(
  'addCounts',
  (given) => {
    const all = given.split(' + ').map((one) => {
      const [right = 0, predicted = 0, gold = 0] = one.split('/').map(Number)
      const counts = { right, predicted, gold }
      const double = { right: 2 * right, predicted, gold }
      return { source: counts, cue: counts, content: double, linked: counts, whole: double }
    })
    const { source, cue, content, linked, whole } = addCounts(all)
    return [source, cue, content, linked, whole].map(shown).join(' ')
  },
  `
  1/2/3 → 1/2/3 1/2/3 2/2/3 1/2/3 2/2/3
  1/2/3 + 4/5/6 → 5/7/9 5/7/9 10/7/9 5/7/9 10/7/9
  0/0/0 + 1/2/3 → 1/2/3 1/2/3 2/2/3 1/2/3 2/2/3
`,
)
