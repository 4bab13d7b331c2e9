import { checkTable } from '../../check-table.ts'
import { tellerIn } from '../../../src/parties/sources/teller-in.ts'
import { makeSpan } from '../../../src/text/index.ts'

checkTable(
  'tellerIn',
  (words) => {
    const text = `“No,” according to ${words}.`
    const { start, text: found } = tellerIn(text, makeSpan(text, 19, 19 + words.length))
    return text.slice(start, start + found.length)
  },
  `
  # who tells
  what he told police → he
  what Ann Lind had told the court → Ann Lind
  what the clerk wrote → the clerk
  Ann Lind’s account → Ann Lind
  Lind's own testimony → Lind
  # other words are the source
  Ann Lind → Ann Lind
  what happened → what happened
  Lind’s brother → Lind’s brother
`,
)
