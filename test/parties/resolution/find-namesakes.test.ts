import { checkTable, listed } from '../../check-table.ts'
import { findNamesakes } from '../../../src/parties/resolution/find-namesakes.ts'
import { called, readDiscourse } from '../notation.ts'

checkTable(
  'findNamesakes of the words before the stroke',
  (given) => {
    const [words = '', text = ''] = given.split(' / ')
    return listed(findNamesakes(readDiscourse(text).discourse, words).map(called))
  },
  `
  # a full name, a surname, a given name
  Ann Lind / It was Ann Lind again. → Ann Lind
  Lind / It was Ann Lind again. → Ann Lind
  Hillary / It was Hillary Moe again. → Hillary Moe
  # a possessive, and "et al."
  Lind’s / It was Ann Lind again. → Ann Lind
  Lind et al. / It was Ann Lind again. → Ann Lind
  # what stands before the name
  Challenger Ann Lind / It was Ann Lind again. → Ann Lind
  Mayor and Challenger Lind / It was Ann Lind again. → -
  # several
  Lind and Moe / There Ann Lind met Peter Moe. → Ann Lind; Peter Moe
  Lind, Moe & Kaya / There Ann Lind and Elif Kaya sailed with Peter Moe. → Ann Lind; Peter Moe; Elif Kaya
  # of whom one is nobody
  Lind and Berg / There Ann Lind met Peter Moe. → -
  # a misspelt surname
  Wines / It was Leslie Wimes again. → Leslie Wimes
  Ms. Wines / It was Leslie Wimes again. → Leslie Wimes
  Ms. Leslie Wines / It was Leslie Wimes again. → -
  Wines / There Leslie Wimes met Eva Wimes. → -
  # a surname that two bear
  Lind / There Ann Lind met Eva Lind. → -
  Ann Lind / There Ann Lind met Eva Lind. → Ann Lind
  # small words are no name
  lind / It was Ann Lind again. → -
  the Lind camp / It was Ann Lind again. → -
  # nobody
  Moe / It was Ann Lind again. → -
  Harbour / It rained. → -
`,
)
