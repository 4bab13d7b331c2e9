import { checkTable, readMark, yesOrNo } from '../../check-table.ts'
import { findNames } from '../../../src/parties/names/find-names.ts'
import { isCompanyName } from '../../../src/parties/names/is-company-name.ts'
import { makeRange } from '../../../src/text/index.ts'

/** Whether the name in brackets, which stands alone, is that of a firm. */
const check = (marked: string): string => {
  const { text, span } = readMark(marked)
  const mention = findNames(text, [makeRange(span.start, span.end)])[0]
  return mention ? yesOrNo(isCompanyName(text, mention)) : 'no name'
}

checkTable(
  'isCompanyName',
  check,
  `
  # a firm's word after it elsewhere
  Norvik Energy is poor. [Norvik] said no. → yes
  [Norvik] said no. A clerk of Norvik Bank left. → yes
  Okonjo Airlines flew. [Okonjo] said no. → yes
  The Varden Foundation met. [Varden] said no. → yes
  # before and after other places of the name
  Varden left. Varden stayed. Varden Agency paid. [Varden] said no. → yes
  # a name of a person
  Norvik left. [Norvik] said no. → no
  Norvik Lind left. [Norvik] said no. → no
  Iyer, Energy Minister, left. [Iyer] said no. → no
  # a small word after it
  Norvik energy is poor. [Norvik] said no. → no
  the Norvik bank failed. [Norvik] said no. → no
  # a comma or a line between
  Norvik, Bank of the North, left. [Norvik] said no. → no
  Norvik⏎Energy is poor. [Norvik] said no. → no
`,
)
