import { checkTable } from '../../check-table.ts'
import { findKin } from '../../../src/parties/names/kinship.ts'
import { makeSpan } from '../../../src/text/index.ts'
import { called, readScene } from '../notation.ts'

/** `text | what is said`: who says it of the two whose surname stands in brackets last. */
const check = (given: string): string => {
  const [marked = '', said = ''] = given.split(' | ')
  const { text, people, sources } = readScene(marked)
  const source = sources.at(-1)
  if (!source) throw new SyntaxError(`no source: ${marked}`)
  const bearers = people.all.filter((who) => who.given !== null)
  const who = findKin(text, people.all).choose(bearers, source, [makeSpan(said, 0, said.length)])
  return who ? called(who) : '-'
}

checkTable(
  'the relative who speaks',
  check,
  `
  # whose relative is told of says it
  Paul Renn met the board. His mother, Ida Renn, left. [Renn] said so. | He was my only child → Ida Renn
  Tom Aske met the board. His wife, Rita Aske, left. [Aske] said so. | My husband wrote to me → Rita Aske
  Rita Aske met the board. Her husband, Tom Aske, left. [Aske] said so. | My wife wrote to me → Tom Aske
  Ida Renn met the board. Her son, Paul Renn, left. [Renn] said so. | My son is ill → Ida Renn
  # the other says it of them
  Tom Aske met the board. His wife, Rita Aske, left. [Aske] said so. | My wife wrote to me → Tom Aske
  Paul Renn met the board. His mother, Ida Renn, left. [Renn] said so. | My mother is ill → Paul Renn
  # the living, where the text tells the other dead
  Paul Renn was shot dead on Friday. His mother, Ida Renn, left. [Renn] said so. | It rained → Ida Renn
  Tom Aske, 61, drowned in May. His wife, Rita Aske, left. [Aske] said so. | It rained → Rita Aske
  # nothing tells
  Tom Aske met the board. His wife, Rita Aske, left. [Aske] said so. | It rained → -
  Tom Aske met the board. His wife, Rita Aske, left. [Aske] said so. | Her husband wrote → -
  # no relatives of one surname
  Tom Aske met the board. Rita Aske left. [Aske] said so. | My husband wrote → -
  Tom Aske met the board. [Aske] said so. | My wife wrote → -
`,
)
