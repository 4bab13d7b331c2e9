import { blockingKeys, mostBlockingKeys } from '../../src/matching/blocking-keys.ts'
import { lookUpKeys } from '../../src/matching/look-up-keys.ts'
import { checkTable } from '../check-table.ts'
import { telling } from './statement-pairs.ts'

/** How many keys each of two contents has, and how many are alike. */
const count = (pair: string): string => {
  const [mine = [], theirs = []] = pair
    .split(' / ')
    .map((content) => blockingKeys(telling(content)))
  return `${mine.length} and ${theirs.length}: ${mine.filter((key) => theirs.includes(key)).length}`
}

checkTable(
  'blockingKeys',
  count,
  `
  # two words near each other are a key, whatever their order
  the ship sank / the sinking ship → 1 and 1: 1
  a crew mends nets / nets are mended → 3 and 1: 1
  # no further than two words of weight apart
  crews mend nets / crews mend old big nets → 3 and 7: 1
  # one word alone is a key
  resign / they resigned → 1 and 1: 1
  the ship / the ship sank → 1 and 1: 0
  # a word is taken by its first letters
  they inform Moe / an information of Moe → 1 and 1: 1
  # nothing of weight
  it is what it is / … → 0 and 0: 0
  # of the speaker's own words there is none
  Ann Lind sank / Lind sank → 1 and 1: 1
  # a word twice
  ship ship ship / ship → 1 and 1: 1
`,
)

checkTable(
  'a long content has no more keys than',
  (words) => {
    const content = Array.from({ length: Number(words) }, (_, at) => `${letters(at)}x`).join(' ')
    return String(blockingKeys(telling(content)).length)
  },
  `
  # two pairs for each word but the last ones
  3 → 3
  7 → 11
  # and never more than the most
  8 → ${mostBlockingKeys}
  500 → ${mostBlockingKeys}
`,
)

const letters = (number: number): string =>
  Array.from(String(number), (digit) => 'bcdfghjklm'[Number(digit)] ?? '').join('u')

checkTable(
  'lookUpKeys: the day',
  (given) => {
    const [said = '-', published = '-'] = given.split(' @ ')
    const day = (words: string) => (words === '-' ? null : words)
    const [first] = lookUpKeys(
      telling('the ship sank', {
        said: { start: day(said), end: day(said), basis: 'stated' },
        published: day(published),
      }),
    )
    return String(first?.day ?? 'no key')
  },
  `
  # counted from the start of year 0, as it was said
  1970-01-01 @ - → 719528
  2014-06-16 @ 2014-06-18 → 735765
  0001-01-01 @ - → 366
  # else that of the report
  - @ 1970-01-02 → 719529
  # not known
  - @ - → 0
`,
)

checkTable(
  'not right yet',
  count,
  `
  # the example of its own comment
  they resigned / a resignation → 1 and 1: 1
  # British and American spelling within a longer word
  the harbourmaster sank / the harbormaster sank → 1 and 1: 1
`,
  { todo: true },
)
