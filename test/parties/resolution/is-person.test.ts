import { checkTable } from '../../check-table.ts'
import { findNames } from '../../../src/parties/names/find-names.ts'
import { isPersonAlone } from '../../../src/parties/resolution/is-person.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { readMarks } from '../../check-table.ts'

checkTable(
  'whether the bracketed name, of which the head for mentions is sure, is a person’s; what it also takes for something else stands after a bar',
  (given) => {
    const [marked = '', others = ''] = given.split(' | ')
    const { text, spans } = readMarks(marked)
    const [span] = spans
    const mentions = {
      names: span ? [{ kind: 'person' as const, span, probability: 0.99 }] : [],
      heads: [],
    }
    const names = findNames(text, segmentText(text).sentences, null, mentions)
    const mention = names.find((one) => one.span.start === span?.start)
    if (!mention) return 'no name'
    return isPersonAlone(text, mention, new Set(others.split(', '))) ? 'person' : 'not sure'
  },
  `
  The crew saw [Okonjo] there. She left. → person
  # something else elsewhere
  The crew saw [Okonjo] there. She left. | Okonjo → not sure
  # a place
  Somebody in Okonjo saw [Okonjo] there. She left. → not sure
  They closed the border with [Okonjo]. She left. → not sure
`,
)
