import { checkTable, listed } from '../../check-table.ts'
import { groupByEach } from '../../../src/parties/sources/group-by-each.ts'

checkTable(
  'groupByEach, the keys of a word being its letters',
  (words) => {
    const groups = groupByEach(words.split(' '), (word) => word.replace('-', ''))
    return listed([...groups].map(([key, items]) => `${key}: ${items.join(' ')}`))
  },
  `
  # an item is under each of its keys
  ab bc → a: ab; b: ab bc; c: bc
  # once, if a key comes twice
  aa ba → a: aa ba; b: ba
  # two that are equal are two
  a a → a: a a
  # an item without a key is nowhere
  - a → a: a
  - → -
`,
)
