import { checkTable, listed } from '../../check-table.ts'
import {
  bearersOfRole,
  findOfficePlaces,
  findRolePhrases,
  findRoles,
  officePlace,
  rolesIn,
} from '../../../src/parties/sources/find-roles.ts'
import { called, readScene } from '../notation.ts'

checkTable(
  'rolesIn',
  (phrase) => listed(rolesIn(phrase)),
  `
  # the nouns for persons and titles
  minister → minister
  ministry’s spokeswoman → spokeswoman
  senior lawyer → senior; lawyer
  Foreign Minister → foreign; minister
  harbour → -
  # short forms are written out
  Sen. → senator
  Rear Adm. → rear; admiral
  # up to what they are of
  head of the board → head
  minister for trade → minister
  lawyer who met a clerk → lawyer
  clerk in the ministry of a minister → clerk
  # one who stands for another says so
  deputy minister → deputy minister
  vice president → vice president
  acting director → acting director
  assistant harbour clerk → assistant clerk
  # one who had it says so
  former minister → former minister
  ex-president → former president
  former deputy mayor → former deputy mayor
  # both parts of a joined word
  lawyer-activist → lawyer; activist
`,
)

checkTable(
  'findRoles',
  (text) => {
    const { people } = readScene(text)
    const roles = findRoles(findRolePhrases(text, people.all))
    return listed(
      people.all.map((who) => `${called(who)}: ${[...(roles.get(who) ?? [])].join(', ') || '-'}`),
    )
  },
  `
  # titles before a name
  They soon saw Foreign Minister Ann Lind again. → Ann Lind: foreign, minister
  They soon saw Sen. Thabo Mokoena again. → Thabo Mokoena: senator
  # an apposition after it
  They saw Ann Lind, the ministry’s spokeswoman, again. → Ann Lind: spokeswoman
  They saw Ann Lind, who is a lawyer, again. → Ann Lind: lawyer
  They saw Ann Lind, his lawyer, again. → Ann Lind: lawyer
  They saw Ann Lind, Moe’s lawyer, again. → Ann Lind: lawyer
  # an apposition before it
  The mayor, Ann Lind, left. → Ann Lind: mayor
  They met the former mayor, Ann Lind, and left. → Ann Lind: former mayor
  They told the mayor, Ann Lind left. → Ann Lind: -
  # at every place of the name
  They soon saw Minister Ann Lind again. Lind, a lawyer, left. → Ann Lind: minister, lawyer
  # of each person their own
  They soon saw Minister Ann Lind and Peter Moe, a clerk. → Ann Lind: minister; Peter Moe: clerk
  # an apposition without an article
  Ann Lind, president of the board, left. → Ann Lind: president
  Ann Lind, and the mayor of Orsk, left. → Ann Lind: -
  # a noun that no list has
  The dean of Orsk, Ann Lind, left. → Ann Lind: dean
  # none
  They saw Ann Lind again. → Ann Lind: -
  They saw Ann Lind, 34, again. → Ann Lind: -
  They saw Ann Lind. The minister left. → Ann Lind: -
`,
)

checkTable(
  'officePlace',
  (phrase) => officePlace(phrase) ?? '-',
  `
  # what an office is of
  the mayor of Orsk → orsk
  Minister for Trade and Ports → trade
  the head of the Harbour Board → harbour board
  # none
  the mayor → -
  the mayor of a town → -
`,
)

checkTable(
  'findOfficePlaces',
  (text) => {
    const { people } = readScene(text)
    const places = findOfficePlaces(text, findRolePhrases(text, people.all))
    return listed(
      people.all.map((who) => `${called(who)}: ${[...(places.get(who) ?? [])].join(', ') || '-'}`),
    )
  },
  `
  # of each person their own
  The mayor of Orsk, Ann Lind, and the mayor of Tielt, Peter Moe, met. → Ann Lind: orsk; Peter Moe: tielt
  They saw Ann Lind, the mayor of Orsk, again. → Ann Lind: orsk
  They saw Mayor Ann Lind again. → Ann Lind: -
`,
)

checkTable(
  'bearersOfRole',
  (given) => {
    const [role = '', roles = ''] = given.split(' of ')
    const byRole = new Map(roles.split(', ').map((one) => [one, [one]] as const))
    return listed(bearersOfRole(byRole, role))
  },
  `
  # the role itself before its past or present form
  minister of minister, former minister → minister
  former minister of minister, former minister → former minister
  minister of former minister → former minister
  former minister of minister → minister
  # another role
  clerk of minister → -
`,
)
