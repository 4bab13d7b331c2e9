import { compareWords } from '../../src/matching/compare-words.ts'
import { checkTable } from '../check-table.ts'

const said = 'There are no plans at this time for joint patrols with Tavrenia, and there won’t be.'

/** A quotation laid on what was said: what is left out as [-so-], what is inserted as {+so+}. */
const mark = (quotation: string, of: string): string =>
  compareWords(quotation, of)
    .runs.map(({ kind, words }) =>
      kind === 'same' ? words : kind === 'inserted' ? `{+${words}+}` : `[-${words}-]`,
    )
    .join(' ')

checkTable(
  'compareWords: a quotation on what was said',
  (quotation) => mark(quotation, said),
  `
  # word for word, as it was said
  no plans at this time → no plans at this time
  NO PLANS, at this time → no plans at this time
  “there won't be” → there won’t be.
  with tavrenia and → with Tavrenia, and
  # words left out
  no plans for joint patrols → no plans [-at this time-] for joint patrols
  There are plans → There are [-no-] plans
  # words inserted
  no plans at all this time → no plans at {+all+} this time
  and then there won’t be → and {+then+} there won’t be.
  # words changed
  for joint exercises with Tavrenia → for joint [-patrols-] {+exercises+} with Tavrenia,
  no plans whatever for joint patrols → no plans [-at this time-] {+whatever+} for joint patrols
  # before its first word and after its last
  oh, no plans → {+oh,+} no plans
  won’t be so → won’t be. {+so+}
  # nothing alike
  elephants → {+elephants+}
  elephants trumpet → {+elephants trumpet+}
`,
)

checkTable(
  'compareWords: two texts',
  (pair) => {
    const [quotation = '', of = ''] = pair.split(' / ')
    return `${mark(quotation, of)} (${compareWords(quotation, of).likeness.toFixed(3)})`
  },
  `
  # all letters alike
  ab cd / ab cd → ab cd (1.000)
  # two letters of four, twice, over all
  ab cd / ab → ab {+cd+} (0.667)
  # one letter left out between two words of three: 2 × 6 / (2 × 6 + 1)
  abc def / abc x def → abc [-x-] def (0.923)
  # what was said around it does not count
  ab / cd ab ef → ab (1.000)
  # the nearer of two places
  ab cd / ab ef ef ef cd ef ab cd → ab cd (1.000)
  # a word that comes far off is rather inserted than all between left out
  abc de / abc efghijkl de → abc {+de+} (0.750)
  # nothing alike
  ab / cd → {+ab+} (0.000)
`,
)

checkTable(
  'compareWords: nothing',
  (pair) => {
    const [quotation = '', of = ''] = pair.split('/')
    const { likeness, runs } = compareWords(quotation, of)
    return `${likeness}, ${runs.length} runs`
  },
  `
  # of either, or of both
  /ab → 0, 0 runs
  ab/ → 0, 1 runs
  …/ab → 0, 0 runs
  /… → 0, 0 runs
`,
)
