import { findHead } from '../../../src/parties/sources/phrase.ts'
import { checkTable } from '../../check-table.ts'
import {
  chooseBelow,
  chooseRole,
  chooseTwoOfRole,
} from '../../../src/parties/resolution/choose-role.ts'
import { chosen, readChoice } from '../notation.ts'

const check = (marked: string): string => {
  const { discourse, source } = readChoice(marked)
  return chosen(chooseRole(discourse, source, findHead(source.text.toLowerCase())))
}

checkTable(
  'chooseRole',
  check,
  `
  # who bears the role
  They had seen Minister Ann Lind there. [The minister] left. → Ann Lind
  They had seen Ann Lind, a lawyer, there. [The lawyer] left. → Ann Lind
  They had seen Minister Ann Lind and Admiral Peter Moe there. [The admiral] left. → Peter Moe
  # of two who bear it, the likelier
  They had seen Minister Ann Lind there. It rained. Then Minister Peter Moe came. [The minister] left. → Peter Moe
  # a title that the role may stand for
  They had seen Sen. Ann Lind there. [The lawmaker] left. → Ann Lind
  # the gender that a role tells
  They had seen Elif Kaya, a chairwoman, and Eva Moe, a clerk, there. [The chairwoman] left. → Elif Kaya
  # one without a name who was met
  [An official] said no. [The official] left. → ~official
  # not the deputy
  They had seen Deputy Minister Peter Moe there. [The minister] left. → ~minister
  # not somebody of the person
  They had seen Ann Lind, a lawyer, there. [Lind’s lawyer] left. → ~lawyer
  # theirs only if near
  They had seen Ann Lind, a lawyer, there. [His lawyer] left. → Ann Lind
  They had seen Ann Lind, a lawyer, there. It rained. It poured. It froze. It hailed. [His lawyer] left. → ~lawyer
  # not of another country, nor of another party
  They had seen President Ann Lind there. [The French president] left. → ~president
  They had seen Democrat Ann Lind, a nominee, there. [The Republican nominee] left. → ~nominee
  # however far back, if nobody else bears it
  They had seen Minister Ann Lind there.¶A.¶B.¶C.¶D.¶E.¶F.¶G.¶It was.¶So it was.¶[The minister] left. → Ann Lind
`,
)

checkTable(
  'chooseRole, if the text gives the role to nobody',
  check,
  `
  # the one whom the last sentences are about
  It rained on Ann Lind. [The billionaire] left. → Ann Lind
  # not of two
  Ann Lind met Eva Moe. [The billionaire] left. → ?
  # not if only something of theirs is told
  It rained on Ann Lind’s ship. [The billionaire] left. → ~billionaire
  # a role that does not vary
  It rained on Ann Lind. [The plumber] left. → ~plumber
  It rained on Ann Lind. So [the band leader] left. → ~leader
  It rained on Ann Lind. [The spokesman] left. → ~spokesman
  # a party's candidate
  There Republican Peter Moe and Democrat Ann Lind spoke. [The GOP nominee] left. → Peter Moe
  There Republican Peter Moe and Democrat Ann Lind spoke. [The Democratic candidate] left. → Ann Lind
  # an economist is no candidate
  There Ann Lind, an economist, spoke. [The nominee] left. → ~nominee
  # nobody
  It rained. [The billionaire] left. → ~billionaire
`,
)

checkTable(
  'a leader of something, at the start of a sentence',
  check,
  `
  It rained on Ann Lind. [The band leader] left. → ~leader
  `,
  { todo: true },
)

checkTable(
  'chooseTwoOfRole',
  (marked) => {
    const { discourse, source } = readChoice(marked)
    const two = chooseTwoOfRole(discourse, source, findHead(source.text.toLowerCase()))
    return two ? chosen(two) : '-'
  },
  `
  # the two who bear the role
  There Senator Ann Lind met Senator Peter Moe. [The senators] left. → Ann Lind + Peter Moe
  There Senator Ann Lind met Senator Peter Moe. [The two senators] left. → Ann Lind + Peter Moe
  There Senator Ann Lind met Senator Peter Moe. [The Halden senators] left. → Ann Lind + Peter Moe
  # not one, nor three
  There Senator Ann Lind met Peter Moe. [The senators] left. → -
  There Senator Ann Lind, Senator Eva Kaya and Senator Peter Moe met. [The senators] left. → -
  # not without "the"
  There Senator Ann Lind met Senator Peter Moe. [Two senators] left. → -
  There Senator Ann Lind met Senator Peter Moe. [Other senators] left. → -
  # not too far back
  There Senator Ann Lind met Senator Peter Moe. A b. C d. E f. G h. It was. It was so. It rained. It poured. It froze. [The senators] left. → -
`,
)

checkTable(
  'chooseBelow',
  (marked) => {
    const { discourse, source } = readChoice(marked)
    const below = chooseBelow(discourse, source, findHead(source.text.toLowerCase()))
    return below ? chosen(below) : '-'
  },
  `
  # who bears the role in the next paragraphs
  [A judge] ruled no.¶The order of Judge Ann Lind came. → Ann Lind
  [The judge] ruled no.¶It rained.¶The order of Judge Ann Lind came. → Ann Lind
  [A lawmaker] left.¶Then they saw Sen. Ann Lind there again. → Ann Lind
  # not two
  [A judge] ruled no.¶The orders of Judge Ann Lind and Judge Peter Moe came. → -
  # not one without the role
  [A judge] ruled no.¶The order of Ann Lind came. → -
  # not who is named in the source
  [Lind’s lawyer] ruled no.¶It was Ann Lind, a lawyer, again. → -
  # not too far below
  [A judge] ruled no.¶It rained.¶It poured.¶It froze.¶The order of Judge Ann Lind came. → -
  # "a" points ahead in the first paragraphs alone
  It was.¶It rained.¶It poured.¶It froze.¶[A judge] ruled no.¶The order of Judge Ann Lind came. → -
  It was.¶It rained.¶It poured.¶It froze.¶[The judge] ruled no.¶The order of Judge Ann Lind came. → Ann Lind
  # who speaks in the paragraph after the first
  [A former chairman] says no.¶“No ship is on it,” said Don Farrow. → Don Farrow
  [A former chairman] says no.¶Don Farrow says he looked. → Don Farrow
  # who has another role does not
  [A former chairman] says no.¶“No ship,” said Don Farrow, the mayor. → -
  # nor who is named before
  Don Farrow left. [A former chairman] says no.¶“No ship,” said Don Farrow. → -
  # after the hour of a part
  It was.¶It rained.¶2:45 p.m.¶[A former chairman] says no.¶Don Farrow says he looked. → Don Farrow
  It was.¶It rained.¶It poured.¶[A former chairman] says no.¶Don Farrow says he looked. → -
`,
)
