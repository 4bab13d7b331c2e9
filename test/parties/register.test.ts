import { findHead } from '../../src/parties/sources/phrase.ts'
import { checkTable, listed } from '../check-table.ts'
import { makeRegister } from '../../src/parties/register.ts'
import { judgeAuthority } from '../../src/parties/sources/judge-authority.ts'
import { readDiscourse } from './notation.ts'

/** The register of a text: its persons, then what stands in brackets as speakers without a name. */
const register = (marked: string) => {
  const scene = readDiscourse(marked)
  const made = makeRegister(scene.text, 'r', scene.segments)
  for (const who of scene.people.all) made.add(who)
  for (const source of scene.sources) {
    const role = findHead(source.text.toLowerCase())
    made.add(scene.discourse.unnamed.take(source, judgeAuthority(source.text), role))
  }
  return { ...scene, made }
}

checkTable(
  'list: id, kind and name of each party, in order',
  (marked) =>
    listed(
      register(marked)
        .made.list()
        .map(({ id, kind, name }) => `${id} ${kind} ${name}`),
    ),
  `
  # a person by the fullest name
  Lind left. It was Ann Lind. → r-p0 person Ann Lind
  There Ann Lind met Peter Moe. → r-p6 person Ann Lind; r-p19 person Peter Moe
  # others by the words of their first mention
  [An official] left. → r-p0 role An official
  [Two officials] left. → r-p0 group Two officials
  [The ministry] left. → r-p0 institution The ministry
  [The report] left. → r-p0 document The report
  [The wind] left. → r-p0 institution The wind
  # in the order of the text
  [An official] met Ann Lind and [the ministry]. → r-p0 role An official; r-p16 person Ann Lind; r-p29 institution the ministry
  # one party, however often it is met
  [The ministry] left. [The ministry] came. → r-p0 institution The ministry
  # two that start at one place
  So [the report] left. → r-p3 document the report
`,
)

checkTable(
  'list: for whom each party speaks',
  (marked) => {
    const parties = register(marked).made.list()
    const nameOf = (id: string | null) => parties.find((one) => one.id === id)?.name ?? '-'
    return listed(parties.map(({ name, affiliation: of }) => `${name} of ${nameOf(of)}`))
  },
  `
  # an institution is a party, too
  [An official at the Harbour Board] left. → An official at the Harbour Board of Harbour Board; Harbour Board of -
  [A spokesman for the ministry] left. → A spokesman for the ministry of ministry; ministry of -
  # one that was met before
  [The ministry] left. [A spokesman for the ministry] came. → The ministry of -; A spokesman for the ministry of The ministry
  # none
  [A spokesman] left. → A spokesman of -
`,
)

checkTable(
  'list: what describes a source without a name',
  (marked) =>
    listed(
      register(marked)
        .made.list()
        .map(({ described }) => described?.role ?? (described ? '?' : 'none')),
    ),
  `
  [An official] left. → official
  [Two officials] left. → officials
  [The ministry] left. → none
  There Ann Lind left early. → none
`,
)

checkTable(
  'addAddressee of the last brackets',
  (marked) => {
    const { made, sources, people } = register(marked)
    const mention = sources.at(-1)
    if (!mention) return 'no source'
    const id = made.addAddressee(mention, people)
    const party = made.list().find((one) => one.id === id)
    return party ? `${party.kind} ${party.name}` : '-'
  },
  `
  # a person who is named there
  There Moe told [Ann Lind] no. → person Ann Lind
  There Moe told [Mayor Ann Lind] no. → person Ann Lind
  # else a group
  There Moe told [reporters] no. → group reporters
  There Moe told [the council] no. → group the council
`,
)
