import {
  cues,
  isClaim,
  isFalsehood,
  isSilence,
  isToSay,
  nounsOfActs,
} from '../../../src/firmness/words/cue-words.ts'
import { checkTable, yesOrNo } from '../../check-table.ts'
import { wordsOf } from '../notation.ts'

checkTable(
  'what the words of a cue do',
  (cue) => {
    const match = cues.match(wordsOf(cue), 0)
    if (!match) return '-'
    const { act, flips, modality, or } = match.meaning
    return [act, or && `or ${or}`, flips && 'flips', modality].filter(Boolean).join(' ')
  },
  `
  # each act
  said → say
  according to → say
  predicted → say probable
  denied → deny flips certain
  rejected → deny or refuse flips certain
  confirmed → confirm
  announced → announce
  urged → urge desired
  called for → urge desired
  warned against → urge flips desired
  accused → accuse certain
  promised → promise intended
  threatened → threaten intended
  refused → refuse flips intended
  opposed → refuse flips desired
  suggested → suggest possible
  proposed → suggest desired
  asked → ask asked
  thinks → believe probable
  knows → believe certain
  fears → believe possible
  hopes → believe desired
  plans → believe intended
  doubts → believe flips probable
  # no cue
  sailed → -
  the → -
`,
)

checkTable(
  'isClaim',
  (content) => yesOrNo(isClaim(wordsOf(content))),
  `
  # a noun for what is claimed, near the start
  claims that it rained → yes
  the report → yes
  a long old rumour → yes
  that it rained → yes
  # not after a preposition
  the call for a report → no
  an offer of stories → no
  # not far on, nor none
  the long and very very old wet story → no
  the offer → no
`,
)

checkTable(
  'isFalsehood',
  (word) => yesOrNo(isFalsehood(word)),
  `
  false → yes
  nonsense → yes
  wrong → yes
  true → no
  claim → no
`,
)

checkTable(
  'isSilence',
  (word) => yesOrNo(isSilence(word)),
  `
  silent → yes
  unclear → yes
  said → no
`,
)

checkTable(
  'isToSay',
  (word) => yesOrNo(isToSay(word)),
  `
  say → yes
  comment → yes
  elaborating → yes
  pay → no
  sail → no
`,
)

checkTable(
  'the act of a noun',
  (noun) => nounsOfActs.get(noun)?.act ?? '-',
  `
  suggestion → suggest
  denial → deny
  vow → promise
  question → ask
  remark → say
  ship → -
`,
)
