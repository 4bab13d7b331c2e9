import { readCue } from '../../../src/firmness/cue/read-cue.ts'
import { checkTable } from '../../check-table.ts'
import { formsOf, wordsOf } from '../notation.ts'

/** Reads `did not say | whether it rained`: the cue and the content. */
const check = (given: string): string => {
  const [cue = '', content = ''] = given.split(' | ')
  const [cueWords, contentWords] = [wordsOf(cue), wordsOf(content)]
  const { act, flips, modality, silent, telling } = readCue(cueWords, contentWords)
  const signs = [act, flips && 'flips', modality, silent && 'silent'].filter(Boolean).join(' ')
  const shown = telling.map((one) => formsOf([...cueWords, ...contentWords], one)).join(' … ')
  return shown === '' ? signs : `${signs}: ${shown}`
}

checkTable(
  'readCue',
  check,
  `
  # what a cue does
  said | it rained → say: said
  denied | it rained → deny flips certain: denied
  confirmed | it rained → confirm: confirmed
  urged | calm → urge desired: urged
  accused | him of theft → accuse certain: accused
  promised | to pay → promise intended: promised
  refused | to pay → refuse flips intended: refused
  suggested | it rained → suggest possible: suggested
  asked | whether it rained → ask asked: asked
  thinks | it rained → believe probable: thinks
  # without words it is said
  , | it rained → say
  # words that tell no act
  sailed | on Friday → unknown
  # an act that is more than "say" goes before it
  said in denying | it rained → deny flips certain: denying
  denied and said | it rained → deny flips certain: denied
  # the noun of an act
  made | the suggestion that it rained → suggest possible: suggestion
  issued a denial | of rain → deny flips certain: denial
  repeated his promise | to pay → promise intended: promise
  sailed with | the suggestion → unknown
  # a negated act
  did not confirm | it rained → refuse unknown silent: not … confirm
  did not say | whether it rained → unknown unknown silent: not … say
  never promised | to pay → refuse flips intended: never … promised
  does not believe | it rained → believe flips probable: not … believe
  did not announce | the plan → unknown unknown silent: not … announce
  # negated twice
  did not refuse | to pay → say possible: not … refuse
  never failed to say | it rained → say: say
  # what was refused
  refused to say | whether it rained → refuse unknown silent: refused to say
  declined to comment | on it → refuse unknown silent: declined to comment
  declined to confirm | it rained → refuse unknown silent: declined … confirm
  will not say | whether it rained → refuse unknown silent: will … not … say
  would not | pay → refuse flips intended: would … not
  # neither
  would neither confirm nor deny | it rained → refuse unknown silent: would … neither … nor … deny
  # silence
  was silent | on the plan → unknown unknown silent
  it is unclear | whether it rained → unknown unknown silent
  # a hedge before the act
  may have said | it rained → say possible: may … said
  might deny | it rained → deny flips possible: might … deny
`,
)

checkTable(
  'phrases that look like something else',
  check,
  `
  did not deny | that it rained → say possible: not … deny
  would not say | whether it rained → refuse unknown silent: would … not … say
  `,
  { todo: true },
)
