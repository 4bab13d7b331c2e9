import { checkTable } from '../../check-table.ts'
import { judgeByHead } from '../../../src/parties/resolution/judge-by-head.ts'
import { makeDiscourse } from '../../../src/parties/discourse/discourse.ts'
import { readSource } from '../../../src/parties/sources/read-source.ts'
import type { MentionHeadKind } from '../../../src/data-model/index.ts'
import { makeSpan } from '../../../src/text/index.ts'
import { readScene } from '../notation.ts'

/** `text with its source in brackets | word | kind`: what the source is where the word heads a mention of that kind. */
const check = (given: string): string => {
  const [marked = '', word = '', kind = ''] = given.split(' | ')
  const { text, segments, names, people, sources } = readScene(marked)
  const [source] = sources
  if (!source) throw new SyntaxError(`no source: ${marked}`)
  const at = text.indexOf(word, source.start)
  const span = makeSpan(text, at, at + word.length)
  const heads = [{ kind: kind as MentionHeadKind, span, probability: 0.9 }]
  const discourse = makeDiscourse(text, segments, names, people, { heads })
  const reading = judgeByHead(discourse, source, readSource(source, []))
  return reading.kind === 'unnamed'
    ? `${reading.authority} ${reading.role}`
    : reading.kind === 'role'
      ? `role ${reading.role}`
      : reading.kind
}

checkTable(
  'judgeByHead',
  check,
  `
  # a noun that no list knows, by what it heads
  [a glorbist] said no. | glorbist | person → unnamed glorbist
  [the glorbist] said no. | glorbist | person → role glorbist
  [the glorbs] said no. | glorbs | group → collective glorbs
  [the glorbery] said no. | glorbery | institution → institution glorbery
  [the glorbalogue] said no. | glorbalogue | document → document glorbalogue
  [the glorbland] said no. | glorbland | place → unknown glorbland
  # a noun that a list knows stays what it is
  [an official] said no. | official | institution → unnamed official
`,
)
