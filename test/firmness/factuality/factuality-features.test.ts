import { readScope } from '../../../src/firmness/clause/read-scope.ts'
import { factualityFeatures } from '../../../src/firmness/factuality/factuality-features.ts'
import { checkTable } from '../../check-table.ts'
import { wordAt } from '../notation.ts'

/** The values of the feature that is named before the stroke, for the word in brackets. */
const check = (given: string): string => {
  const [name = '', marked = ''] = given.split(' | ')
  const { words, at } = wordAt(marked)
  return (
    factualityFeatures(words, at, readScope(words, at))
      .filter((feature) => feature.startsWith(`${name}=`))
      .map((feature) => feature.slice(name.length + 1))
      .join('; ') || '-'
  )
}

checkTable(
  'factualityFeatures',
  check,
  `
  # what the scope rules say
  scope | They [sailed] . → positive certain
  scope | They never [sailed] . → negative certain
  scope shape | They [sailed] . → true ed
  # the shape of the word
  scope shape | They may [sail] . → false bare
  scope shape | They are [sailing] . → true ing
  scope shape | They [took] it. → true irregular
  scope shape | It [sails] . → true s
  scope shape | It [is] wet. → true is
  scope shape | They may [miss] it. → false bare
  # the words around it
  before shape | They never [sailed] . → never ed
  two before | They have never [sailed] . → have never
  after | They [sailed] home. → home
  second after | They [sailed] home early. → early
  word after | They [sailed] home. → sailed home
  two before | [Sail] . → · ·
  # its clause
  opens with | It rained and they [sailed] . → they ed
  broken off by | It rained and they [sailed] . → and ed
  broken off by | They [sailed] . → · ed
  subject | They never [sailed] . → they ed
  subject | The crew [sailed] . → · ed
  subject auxiliary | They may [sail] . → they may
  end | Did they [sail] ? → ? bare
  end | They [sailed] → · ed
  first | Did they [sail] ? → did bare
  # the word by what a dictionary lists
  base | They [sailed] . → sail; saile
  # an infinitive and what it hangs on
  infinitive of | They want to [sail] . → sail
  hangs on | They wanted to [sail] . → wanted; want; wante
  infinitive of | They [sailed] . → -
  # phrases that govern, by their place
  near | They may [sail] . → may
  in clause | They may on a long day [sail] . → may
  outside | They may rest and then [sail] . → may
  later shape | They [sailed] and may rest. → may ed
  near | They [sailed] . → -
`,
)
