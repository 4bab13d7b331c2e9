import { buildOrQuery } from '../../src/query/build-or-query.ts'
import { isWordQuery } from '../../src/query/query.ts'
import { parseQuery } from '../../src/query/parse-query.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

checkTable(
  'buildOrQuery',
  (words) => buildOrQuery(words.split(' ')),
  `
  # any of some words, the longest first
  ship → ("ship")
  a ship sinks → ("sinks" OR "ship" OR "a")
  # words of the query language are words
  NOT OR → ("NOT" OR "OR")
`,
)

checkTable(
  'buildOrQuery: how many of many words are asked for',
  (count) =>
    String(
      buildOrQuery(Array.from({ length: Number(count) }, (_, at) => 'x'.repeat(at + 1))).split(
        ' OR ',
      ).length,
    ),
  `
  1 → 1
  24 → 24
  25 → 24
  500 → 24
`,
)

checkTable(
  'isWordQuery',
  (text) => yesOrNo(isWordQuery(parseQuery(text))),
  `
  # words, phrases, AND and OR
  ship → yes
  "the ship" → yes
  ship OR boat sinks → yes
  (ship OR boat) AND sinks → yes
  # NOT, or a field, anywhere in it
  NOT ship → no
  ship -boat → no
  speaker:lind → no
  ship (boat OR act:deny) → no
  report:0123 → no
`,
)

checkTable(
  'isWordQuery: everything',
  () => yesOrNo(isWordQuery(parseQuery(''))),
  `
  nothing → no
`,
)
