import { firstFragments, gapsAfter, isDirect } from '../../src/firmness/content-fragments.ts'
import { checkTable, listed, readMarks, yesOrNo } from '../check-table.ts'

checkTable(
  'firstFragments of those in brackets',
  (marked) => {
    const { text, spans } = readMarks(marked)
    const first = firstFragments(text, spans)
    return first.map(({ start, end }) => text.slice(start, end)).join(' / ')
  },
  `
  # all
  [It rained.] → It rained.
  [“It rained,”] she said, [“and poured.”] → “It rained,” / “and poured.”
  # up to one that starts anew
  [“It rained.”] she said. [“It poured.”] → “It rained.”
  [“It rained,”] she said. [“It poured.”] → “It rained,”
  [“It rained!”] [‘It poured.’] → “It rained!”
  # not one that goes on
  [“It rained] and [“Poured] there → “It rained / “Poured
  [it rained,] she said, [it poured] → it rained, / it poured
  [“It rained,”] she said, [It poured] → “It rained,” / It poured
`,
)

checkTable(
  'firstFragments: how long they are',
  (given) => {
    const [piece = '', count = ''] = given.split(' x ')
    const text = piece.repeat(Number(count))
    return firstFragments(text, readMarks(`[${text}]`).spans)
      .map(({ start, end }) => end - start)
      .join(' ')
  },
  `
  # no longer than 800, cut at a space
  abc x 10 → 30
  abc x 1000 → 800
  abcd_ x 160 → 800
`,
)

checkTable(
  'gapsAfter the cue, the first bracket, before what is said, the second',
  (marked) => {
    const { text, spans } = readMarks(marked)
    const gaps = gapsAfter(text, spans.slice(0, 1), spans.slice(1))
    return listed(gaps.map(({ start, end }) => text.slice(start, end).trim()))
  },
  `
  # a few words that complete the cue
  [raised] the possibility of [talks] → the possibility of
  [gave] no reason for [it] → no reason for
  [called] for [talks] → for
  [argued] against [it] → against
  # not other words
  [said] in Halden [it rained] → -
  [said] loudly [it rained] → -
  # not past a mark
  [raised] the possibility, then, of [talks] → the possibility, then, of
  [raised] the possibility. The [talks] → -
  [raised] the “possibility” of [talks] → -
  # not if it is too long
  [raised] the long and very old and wet and bleak possibility of [talks] → -
  # nothing after the cue
  [talks] → -
`,
)

checkTable(
  'isDirect',
  (marked) => {
    const { text, spans } = readMarks(marked)
    return yesOrNo(isDirect(text, spans))
  },
  `
  # a quotation, or a fragment that is one
  [“It rained.”] → yes
  ["It rained."] → yes
  [«It rained.»] → yes
  [it rained], [“it poured”] → yes
  # none
  [it rained] → no
  [it “rained”] → no
`,
)
