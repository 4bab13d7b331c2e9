import { chooseSpelling, nameKey, waysToWrite } from '../../src/matching/name-key.ts'
import { foldName } from '../../src/matching/fold-name.ts'
import { checkTable, listed, yesOrNo } from '../check-table.ts'

checkTable(
  'foldName',
  foldName,
  `
  # without capitals, accents, full stops and apostrophes
  Ann LIND → ann lind
  Søren Åkerström → søren akerstrom
  U.S. Navy → us navy
  J. K. Lind → j k lind
  O’Lind → olind
  # without a leading "the"
  The Navy → navy
  the Navy of the North → navy of the north
  Theatre Orvik → theatre orvik
  # one space between words
    Ann   Lind   → ann lind
`,
)

checkTable(
  'nameKey: whether two names are one',
  (pair) => {
    const [one = '', other = ''] = pair.split(' / ')
    return yesOrNo(nameKey(one) === nameKey(other))
  },
  `
  # the possessive of a word that others stand beside
  Orvik's Navy / Orvik Navy → yes
  Orvik’s Navy / Orvik Navy → yes
  the Workers’ Union / Workers Union → yes
  U.S.’s Navy / US Navy → yes
  ORVIK’S NAVY / Orvik Navy → yes
  # of a word by itself it stays
  McLind’s / McLind → no
  McLind’s / McLinds → yes
  # other names
  Orvik Navy / Orvik Army → no
  Ann Lind / Anna Lind → no
  O’Lind Bank / O Lind Bank → no
`,
)

checkTable(
  'waysToWrite',
  (name) => listed(waysToWrite(name)),
  `
  # as it is
  Ann Lind → Ann Lind
  # without its possessive
  Orvik's Navy → Orvik's Navy; Orvik Navy
  McLind’s → McLind’s
  # without full stops
  U.S. Navy → U.S. Navy; US Navy
  # without apostrophes inside
  O'Lind → O'Lind; OLind
  # all of it
  O'Lind's U.S. Bank → O'Lind's U.S. Bank; O'Lind U.S. Bank; OLind's US Bank; OLind US Bank
`,
)

checkTable(
  'chooseSpelling',
  (given) =>
    chooseSpelling(
      given.split('; ').map((one) => {
        const [name = '', count] = one.split(' × ')
        return { name, count: Number(count) }
      }),
    )?.name ?? '-',
  `
  # without an article, however often
  the Navy × 9; Navy × 1 → Navy
  # with the most words
  Navy × 9; Orvik Navy × 1 → Orvik Navy
  O'Lind × 9; O Lind × 1 → O'Lind
  # not all in capitals
  ORVIK × 9; Orvik × 1 → Orvik
  # the most frequent
  Lind × 1; Moe × 3 → Moe
  # the first in the alphabet
  Moe × 3; Lind × 3 → Lind
  # an article goes before the words
  the Orvik Navy × 1; Navy × 1 → Navy
  # words go before capitals
  Orvik × 9; ORVIK NAVY × 1 → ORVIK NAVY
  # one alone
  the Navy × 1 → the Navy
`,
)
