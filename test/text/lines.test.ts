import { countWords, looksLikeHeading, readByline } from '../../src/text/index.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

checkTable(
  'looksLikeHeading, of at most six words',
  (line) => yesOrNo(looksLikeHeading(line, 6)),
  `
  # a short line without an end
  Ship sinks off Orvik → yes
  Lind says “no” → yes
  What the mayor knew → yes
  5 dead in Orvik → yes
  The U.S. ship sinks → yes
  # a sentence, or a part of one
  The ship sank. → no
  Who sank it? → no
  The ship sank.” → no
  The ship sank, → no
  The ship sank: → no
  The ship sank … → no
  The ship sank – → no
  The ship sank.) → no
  # two sentences
  The ship sank. Lind left → no
  “It sank.” Lind left → no
  # a quotation that is signed
  “It sank” – Lind → no
  “It sank” —Ann Lind → no
  # too many words
  The old ship sinks off Orvik → yes
  The old ship sinks off Orvik again → no
  # no word
  2014 → no
  *** → no
`,
)

checkTable(
  'not right yet',
  (line) => yesOrNo(looksLikeHeading(line, 6)),
  `
  # an abbreviation before a name ends no sentence
  Gen. Lind leaves Orvik → yes
`,
  { todo: true },
)

checkTable(
  'readByline',
  (line) => readByline(line) ?? '-',
  `
  # who wrote it
  By Ann Lind → Ann Lind
  BY ANN LIND → ANN LIND
  By: Ann Lind → Ann Lind
  By Ann Lind and Peter Moe → Ann Lind and Peter Moe
  By the Orvik Staff → the Orvik Staff
  Reporting by Ann Lind → Ann Lind
  Edited by: Ann Lind → Ann Lind
  Written by Ann Lind → Ann Lind
  # without what follows
  By Ann Lind | Orvik → Ann Lind
  By Ann Lind • 3 min → Ann Lind
  By Ann Lind, Staff Writer → Ann Lind
  By Ann Lind, Orvik News → Ann Lind
  By Ann Lind, Peter Moe → Ann Lind, Peter Moe
  # a sentence
  By Monday it was over. Lind left → -
  By the end of the week → -
  By then it was over → -
  He stood by Ann Lind → -
  Bygone days → -
  # too long
  By Ann Lind and then so many words that it is no line that names who wrote it → -
  # nothing
  By → -
  By A → -
`,
)

checkTable(
  'countWords',
  (line) => String(countWords(line)),
  `
  The ship sank. → 3
  well-known O’Lind’s U.S. → 3
  3.5 million → 2
  “No” – he said → 3
  … → 0
  Ж é 京 → 3
`,
)
