import { readClause } from '../../../src/firmness/clause/read-clause.ts'
import { isPrediction, isSpeakerGroup } from '../../../src/firmness/clause/speaker-group.ts'
import { checkTable, yesOrNo } from '../../check-table.ts'
import { wordAt, wordsOf } from '../notation.ts'

/** Reads `(the ministry) it will not pay`: the source in round brackets, then what is said. */
const check = (given: string): string => {
  const { source = '', content = '' } =
    /^(?:\((?<source>[^)]*)\) )?(?<content>.*)$/u.exec(given)?.groups ?? {}
  const words = wordsOf(content)
  const speaker = {
    source: wordsOf(source),
    direct: /^["“]/.test(content),
    tellsOfOwnDoings: false,
  }
  return yesOrNo(isSpeakerGroup(words, readClause(words), speaker))
}

checkTable(
  'isSpeakerGroup',
  check,
  `
  # I and we
  “We will not pay.” → yes
  “I’m going to pay.” → yes
  “What we will not do is pay.” → yes
  “Our crew will not pay.” → yes
  # he, she and theirs if it is not quoted
  (Lind) she will not pay → yes
  (Lind) her crew will not pay → yes
  (Lind) “She will not pay.” → no
  (Lind) “Her crew will not pay.” → no
  # the house
  (an aide) the ministry will not pay → yes
  (an aide) “The company will not pay.” → yes
  (an aide) the ship will not sail → no
  # the source by its name
  (Norvik) Norvik will not pay → yes
  (the Norvik line) “The Norvik line will not pay.” → no
  (the sailors) the sailors will not pay → yes
  (Lind) Moe will not pay → no
  # others
  “They will not pay.” → no
  “The sailors will not pay.” → no
  “Nobody will pay.” → no
  # the subject after what opens it
  “I think they will not pay.” → yes
  “They know that we will not pay.” → yes
  # nothing
  “ → no
`,
)

checkTable(
  'isPrediction, from the word in brackets on',
  (marked) => {
    const { words, at } = wordAt(marked)
    return yesOrNo(isPrediction(words, at))
  },
  `
  # what is foretold
  it will [be] hot → yes
  they will [know] it → yes
  they will not [have] it → yes
  they will [never] win → yes
  they will [surely] lose → yes
  # what is meant
  they will [pay] → no
  they will [not] pay → no
  they will [be] paying → no
  they will [be] paid → no
  they will [be] taken there → no
`,
)
