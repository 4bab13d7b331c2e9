import { disambiguateCue, infinitiveAt } from '../../../src/firmness/cue/disambiguate-cue.ts'
import { cues } from '../../../src/firmness/words/cue-words.ts'
import { checkTable } from '../../check-table.ts'
import { wordsOf } from '../notation.ts'

checkTable(
  'disambiguateCue',
  (given) => {
    const [cue = '', content = ''] = given.split(' | ')
    const words = wordsOf(cue)
    const match = cues.match(words, 0)
    if (!match) return 'no cue'
    const found = { from: 0, to: match.length, words: match.meaning }
    const { act, flips, modality } = disambiguateCue(found, words, wordsOf(content))
    return [act, flips && 'flips', modality].filter(Boolean).join(' ')
  },
  `
  # who rejects a claim denies it, who rejects an offer refuses it
  rejected | claims that it rained → deny flips certain
  rejected | the story → deny flips certain
  rejected | the offer → refuse flips intended
  dismissed | the call for talks → refuse flips intended
  # asked whether, asked to
  asked | whether it rained → ask asked
  asked | how to sail → ask asked
  asked | residents to boil water → urge desired
  asked | that residents boil water → urge desired
  # urged against
  urged | voting against the plan → urge flips desired
  urged | them to vote against the plan → urge desired
  urged | calm → urge desired
  # suggested that they should
  suggested | they should go → suggest desired
  suggested | they had gone → suggest possible
  # agreed that
  agreed | that it rained → say
  agreed | to pay → promise intended
  # told and warned to
  told | residents to boil water → urge desired
  warned | them not to go → urge desired
  reminded | voters to vote → urge desired
  told | residents it rained → say
  said | to boil water → say
  # warned of
  warned | of rain → say possible
  warned | it rained → say
  # assured that
  assured | them it will be paid → promise intended
  assured | them it was paid → say
  # called false
  called | claims of rain false → deny flips certain
  described | the mayor as a liar and the plan as nonsense → deny certain
  called | the plan good → say
  said | the claim is false → say flips
  said | that the claim is false → say
  said | the ship is a fake → say
  # others stay as they are
  thinks | the claim is false → believe probable
  denied | it rained → deny flips certain
  promised | to pay → promise intended
`,
)

const checkInfinitive = (text: string): string => {
  const words = wordsOf(text)
  return words[infinitiveAt(words)]?.form ?? '-'
}

checkTable(
  'infinitiveAt: the word where the infinitive starts',
  checkInfinitive,
  `
  # after its object
  residents to boil water → to
  the old mayor of Halden to resign → to
  to pay → to
  # at a negation
  residents not to drink it → not
  residents never to drink it → never
  # a preposition is none
  the way to the sea → -
  the road to the sea → -
  the way to the sea to sail → to
  # a clause or a quotation is no object
  that they want to pay → -
  they want to pay → -
  “It is time to pay.” → -
  residents, to boil → -
  residents were to boil → -
  # too far off
  the long and wide and old low grey wet dark cold bare worn high bleak lost far small sad dull mole to sail → -
  # none
  residents → -
`,
)

checkTable(
  'a place after "to"',
  checkInfinitive,
  `
  the road to Halden → -
  drivers bound to Kolm → -
  `,
  { todo: true },
)
