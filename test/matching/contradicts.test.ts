import { contradicts, isSamePolarity } from '../../src/matching/contradicts.ts'
import { statementWords } from '../../src/matching/statement-words.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

const wordsOf = (content: string) => statementWords([content], new Set())

/** Whether one of two contents says other than the other, either way round. */
const check = (pair: string): string => {
  const [one = '', other = ''] = pair.split(' / ')
  const found = contradicts(wordsOf(one), wordsOf(other))
  return found === contradicts(wordsOf(other), wordsOf(one)) ? yesOrNo(found) : 'one way only'
}

checkTable(
  'contradicts',
  check,
  `
  # the same
  the ship sank / the ship sank → no
  the ship sank / a vessel sank → no
  # each has a number that the other has not
  40 ships sank / 50 ships sank → yes
  forty ships sank / 40 ships sank → no
  40 ships sank / ships sank → no
  about 300 ships sank / 297 ships sank → no
  300 ships sank / 297 ships sank → yes
  40 ships and 5 boats sank / 40 ships and 6 boats sank → yes
  40 ships and 5 boats sank / 40 ships sank → no
  # each has a name that the other has not
  the ship left Orvik / the ship left Hjelm → yes
  the ship left Orvik / the ship left → no
  the ship left Halvard / the ship left Halvord → no
  the ship left Orvik for Hjelm / the ship left Orvik → no
  # of those that exclude each other
  the ship sank Monday / the ship sank Friday → yes
  the ship sank Monday / the ship sank → no
  it sank in June / it sank in July → yes
  it sank in the north / it sank in the south → yes
  the army fled / the navy fled → yes
  a red ship / a blue ship → yes
  a red ship / a large ship → no
  it lasted an hour / it lasted a week → yes
  # opposites
  prices rise / prices fall → yes
  prices rose / prices dropped → yes
  prices rose and fell / prices fell → no
  the port will open / the port will close → yes
  the port will open / the port will shut → yes
  it began Monday / it ended Monday → yes
  the ship arrived / the ship left → yes
  more ships came / fewer ships came → yes
  all ships came / some ships came → yes
  with sails / without sails → yes
  # turned by what stands before the word
  the bridge is safe / the bridge is unsafe → yes
  it is possible / it is impossible → yes
  it is legal / it is illegal → yes
  they agree / they disagree → yes
  a sail / a mainsail → no
  # who does it and whom it is done to
  the mayor threatened the clerk / the clerk threatened the mayor → yes
  the mayor threatened the clerk / the clerk was threatened by the mayor → no
  the army fired on the rebels / the rebels fired on the army → yes
  the mayor threatened the clerk / the mayor threatened the clerk → no
  # another word alone is none
  the old ship sank / the new ship sank → no
  the ship sank / the harbour burned → no
`,
)

checkTable(
  'isSamePolarity: content, its part that is shared, its polarity; twice',
  (given) => {
    const [a, b] = given.split(' / ').map((side) => {
      const [words = '', part = '', polarity = ''] = side.split(' | ')
      return {
        words: wordsOf(words),
        part: wordsOf(part),
        polarity: polarity as 'positive' | 'negative' | 'unknown',
      }
    })
    return a && b ? yesOrNo(isSamePolarity(a, b)) : 'no pair'
  },
  `
  # both as so, or both as not so
  it sank | it sank | positive / it sank | it sank | positive → yes
  it never sank | never sank | negative / it has not sunk | not sunk | negative → yes
  # one as so, one as not so
  it sank | it sank | positive / it never sank | never sank | negative → no
  it sank | it sank | positive / it sank | it sank | negative → no
  # the part is negated in both, whatever was made of the rest
  no ship sank | no ship sank | positive / no ship sank | no ship sank | negative → yes
  # a negation where the other was cut
  it sank, not the boat | it sank | positive / it sank | it sank | negative → yes
  it sank | it sank | negative / it sank, not the boat | it sank | positive → yes
  # not known: as the part has it
  it sank | it sank | unknown / it sank | it sank | negative → yes
  it sank | it sank | unknown / it never sank | never sank | negative → no
  it never sank | never sank | positive / it never sank | never sank | unknown → yes
`,
)
