import { isSameSpelling } from '../../src/matching/same-spelling.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

checkTable(
  'isSameSpelling, either way round',
  (pair) => {
    const [one = '', other = ''] = pair.split(' / ')
    const found = isSameSpelling(one, other)
    return found === isSameSpelling(other, one) ? yesOrNo(found) : 'one way only'
  },
  `
  # the same
  lind / lind → yes
  li / li → yes
  # one letter changed
  halvard / halvord → yes
  halvard / galvard → yes
  halvard / halvart → yes
  # one letter left out
  halvard / halvrd → yes
  halvard / alvard → yes
  halvard / halvar → yes
  johansson / johanson → yes
  # less than six letters
  lind / lund → no
  linds / lind → no
  berg / bergs → no
  # two letters
  halvard / holvord → no
  halvard / hlvrd → no
  halvard / halvardss → no
  halvard / havlard → no
`,
)
