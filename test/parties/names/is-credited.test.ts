import { checkTable, readMark, yesOrNo } from '../../check-table.ts'
import { isCredited } from '../../../src/parties/names/is-credited.ts'

checkTable(
  'isCredited',
  (marked) => {
    const { text, span } = readMark(marked)
    return yesOrNo(isCredited(text, span.start))
  },
  `
  # right after the word
  Image: [Okonjo]. → yes
  Video: [Tran]. → yes
  Photos: [Lind]. → yes
  The dam. Credit: [Moe]. → yes
  # after other names
  Image: Nguyet [Tran]. → yes
  Video: Lind & [Moe]. → yes
  Photo: Lind and [Moe]. → yes
  # other words
  Image of [Lind]. → no
  Image [Lind]. → no
  Note: [Lind]. → no
  image: [Lind]. → no
  Image: the dam. [Lind] left. → no
  Image: the dam by [Lind]. → no
  [Lind]. → no
  # an "and" that joins nothing
  Image: and [Lind]. → no
`,
)
