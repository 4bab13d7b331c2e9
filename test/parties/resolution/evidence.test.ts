import { checkTable } from '../../check-table.ts'
import { resolveSources } from '../../../src/parties/resolution/resolve-sources.ts'
import { readScene } from '../notation.ts'

checkTable(
  'what the choice of the last source rests on',
  (marked) => {
    const { text, segments, sources } = readScene(marked)
    const { resolutions } = resolveSources(
      text,
      segments,
      sources.map((source) => ({ source, content: [] })),
    )
    return resolutions.at(-1)?.evidence ?? '-'
  },
  `
  [Ann Lind] said no. → full name
  Ann Lind left. [Lind] said no. → surname
  [Ann Lind and Peter Moe] said no. → several names
  Ann Lind left. [She] said no. → he or she
  Ann Lind left. [Her] answer was no. → his or her
  Ann Lind, [who] left, said no. → who
  Mayor Ann Lind left. [The mayor] said no. → role that is told
  # nobody with a name is chosen
  It rained. [A clerk] said no. → -
  It rained. [She] said no. → -
`,
)
