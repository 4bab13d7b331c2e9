import assert from 'node:assert/strict'

import { scoreFactuality } from '../../src/evaluation/index.ts'
import { makeRange } from '../../src/text/index.ts'
import { checkTable, readMark } from '../check-table.ts'

/** Events parted by ` / `: a sentence with its predicate in brackets, and what its readers scored. */
const score = (given: string) =>
  scoreFactuality(
    given.split(' / ').map((one) => {
      const [marked = '', number] = one.split(' | ')
      const { text, span } = readMark(marked)
      return { text, sentence: makeRange(0, text.length), predicate: span, score: Number(number) }
    }),
  )

checkTable(
  'scoreFactuality: told, of those that happened and of those that did not; by rules; the more frequent',
  (given) => {
    const { withTrees, withoutTrees, byRules, majority } = score(given)
    // None has a tree.
    assert.deepEqual(withTrees, withoutTrees)
    const { right, happened, notHappened, balanced } = withoutTrees
    const shown = [right, happened, notHappened, byRules, majority].map(
      ({ count, of }) => `${count}/${of}`,
    )
    return `${shown.join(' ')} ${balanced.toFixed(0)}`
  },
  `
  # all right
  The ship [sank] . | 3 / The ship never [sank] . | -3 → 2/2 1/1 1/1 2/2 1/2 100
  # the readers say otherwise
  The ship [sank] . | -3 / The ship never [sank] . | 3 → 0/2 0/1 0/1 0/2 1/2 0
  # one of three is wrong: 2 of 2 and 0 of 1 are 50 in the mean
  The ship [sank] . | 3 / The boat [sank] . | 3 / The crew [left] . | -3 → 2/3 2/2 0/1 2/3 2/3 50
  # of which the readers were not sure
  The ship [sank] . | 1 / The ship never [sank] . | -1 / The boat [sank] . | 1.5 → 1/1 1/1 0/0 1/1 1/1 50
`,
)
