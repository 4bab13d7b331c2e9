import { checkTable, yesOrNo } from '../../check-table.ts'
import { isOfOtherParty, isOfParty, partyOf } from '../../../src/parties/sources/political-party.ts'
import { readScene } from '../notation.ts'

checkTable(
  'partyOf',
  (words) => partyOf(words) ?? '-',
  `
  # a party
  the Republican nominee → republican
  the GOP nominee → republican
  a Democratic senator → democratic
  Democrat → democratic
  # the last of two
  Republican and Democratic → democratic
  a Democrat against a Republican → republican
  # none
  the nominee → -
  the republican guard → -
  Republicans → -
`,
)

checkTable(
  'isOfParty, of the first person and the Republicans',
  (text) => {
    const [person] = readScene(text).people.all
    return person ? yesOrNo(isOfParty(text, person, 'republican')) : 'no person'
  },
  `
  # right before the name
  There Republican Peter Moe left. → yes
  There the GOP senator Peter Moe left. → yes
  It rained. Peter Moe left. Then Republican Peter Moe came. → yes
  # another party, none, or too far away
  There Democrat Peter Moe left. → no
  There Peter Moe left. → no
  There Peter Moe, a Republican, left. → no
  A Republican said on a wet Monday that there Peter Moe left. → no
`,
)

checkTable(
  'isOfOtherParty, of the source in brackets and the first person',
  (marked) => {
    const { text, sources, people } = readScene(marked)
    const [person] = people.all
    const [source] = sources
    return person && source ? yesOrNo(isOfOtherParty(text, source, person)) : 'no person'
  },
  `
  # the text puts the person into another
  There Democrat Peter Moe left. [The Republican nominee] said no. → yes
  There the GOP senator Peter Moe left. [The Democratic nominee] said no. → yes
  # into the same, or none
  There Republican Peter Moe left. [The Republican nominee] said no. → no
  There Peter Moe left. [The Republican nominee] said no. → no
  # a source of no party
  There Democrat Peter Moe left. [The nominee] said no. → no
`,
)
