import {
  clauseStart,
  governorOf,
  infinitiveMark,
  isCommand,
  readScope,
} from '../../../src/firmness/clause/read-scope.ts'
import { checkTable, yesOrNo } from '../../check-table.ts'
import { wordAt } from '../notation.ts'

const check = (marked: string): string => {
  const { words, at } = wordAt(marked)
  const { polarity, modality, happened } = readScope(words, at)
  return `${polarity} ${modality}${happened ? ', happened' : ''}`
}

checkTable(
  'readScope of the word in brackets',
  check,
  `
  # what happened
  The crew [sailed] on Friday. → positive certain, happened
  It probably [rained] . → positive probable, happened
  # what did not
  The crew did not [sail] . → negative certain
  The crew never [sailed] . → negative certain
  Nobody [sailed] . → negative certain
  # two negations
  It is not true that they never [sailed] . → negative certain
  They did not never [sail] . → positive certain, happened
  # what may, should or is meant to
  They may [sail] . → positive possible
  They must [sail] . → positive desired
  They will [sail] . → positive intended
  # what hangs on something
  If they [sail] , it rains. → positive conditional
  Unless they [sail] , it rains. → positive conditional
  # what is told or asked
  Please [call] the harbour. → positive desired
  [Call] the harbour. → positive desired
  Did they [sail] ? → positive asked
  # an infinitive
  They want to [sail] . → positive desired
  They came to [sail] . → positive certain, happened
  They managed to [sail] . → positive certain, happened
  They did not manage to [sail] . → negative certain
  They may manage to [sail] . → positive possible
  Please begin to [sail] . → positive desired
  They refused to [sail] . → negative intended
  # another clause does not reach it
  They did not wait, they [sailed] . → positive certain, happened
  It may rain; they [sailed] . → positive certain, happened
  They never wait because they [sailed] . → positive certain, happened
  # nor does what follows
  They [sailed] and may rest. → positive certain, happened
  # a word that is no modal
  In May they [sailed] . → positive certain, happened
`,
)

checkTable(
  'clauseStart of the word in brackets',
  (marked) => {
    const { words, at } = wordAt(marked)
    return words[clauseStart(words, at)]?.form ?? '-'
  },
  `
  # the sentence
  they [sailed] → they
  # after a mark
  it rained , they [sailed] → they
  it rained – they [sailed] → they
  “ they [sailed] ” → they
  # after a word that starts a clause, or at one that makes a condition
  it rained because they [sailed] → they
  it rained when they [sailed] → when
  it rains if they [sail] → if
  # not after "or"
  they rest or [sail] → they
`,
)

checkTable(
  'infinitiveMark and governorOf the word in brackets',
  (marked) => {
    const { words, at } = wordAt(marked)
    const to = infinitiveMark(words, at)
    if (to === null) return '-'
    const governor = governorOf(words, to)
    return governor === null ? 'to of nothing' : `to of ${words[governor]?.form ?? '-'}`
  },
  `
  # right after "to", or after little words
  they want to [sail] → to of want
  they want to not [sail] → to of want
  they want to quickly [sail] → to of want
  they want to have [sailed] → to of want
  # past "not" and a pronoun
  they swore not to [sail] → to of swore
  they want him to [sail] → to of want
  they told us not to [sail] → to of told
  # at the start
  to [sail] is to live → to of nothing
  # no infinitive
  they [sailed] → -
  they went to the [ship] → -
`,
)

checkTable(
  'isCommand, of the word in brackets in a sentence of one clause',
  (marked) => {
    const { words, at } = wordAt(marked)
    return yesOrNo(isCommand(words, 0, at))
  },
  `
  # a base form that opens the clause
  [call] the harbour → yes
  please [call] the harbour → yes
  do not [call] the harbour → yes
  “ [call] the harbour → yes
  # another word before it
  they [call] the harbour → no
  ships [call] the harbour → no
  # another form
  [called] the harbour → no
  [calling] the harbour → no
  [took] the harbour → no
`,
)

checkTable(
  '"not" before an infinitive counts twice',
  check,
  `
  They swore not to [sail] . → negative intended
  They were told not to [sail] . → negative intended
  They managed not to [sail] . → negative certain
  `,
  { todo: true },
)
