import { checkTable, yesOrNo } from '../../check-table.ts'
import { isOfCountry } from '../../../src/parties/sources/is-of-country.ts'
import { readScene } from '../notation.ts'

checkTable(
  'isOfCountry, of the source in brackets and the first person',
  (marked) => {
    const { text, sources, people } = readScene(marked)
    const [person] = people.all
    const [source] = sources
    return person && source ? yesOrNo(isOfCountry(text, source, person)) : 'no person'
  },
  `
  # the country stands near a name of the person
  In Tavrenia, Ann Lind left. [The Tavrenian minister] said no. → yes
  There Ann Lind of Tavrenia left. [The Tavrenian minister] said no. → yes
  It rained. Ann Lind left. [The Valdish envoy] said no. Then Lind flew to Valdery. → yes
  # it does not
  There Ann Lind left. [The Tavrenian minister] said no. → no
  There Ann Lind left. [The French president] said no. → no
  There Ann Lind left. [Chinese officials] said no. → no
  # it stands too far from the name
  In Tavrenia it had rained for nine long days and as many nights, on land and at sea, as it would. Ann Lind left. [The Tavrenian minister] said no. → no
  # a source of no country
  There Ann Lind left. [The minister] said no. → yes
  There Ann Lind left. [The Foreign minister] said no. → yes
  # words that are no country, though they look like it
  There Ann Lind left. [The Republican nominee] said no. → yes
  There Ann Lind left. [The American president] said no. → yes
`,
)
