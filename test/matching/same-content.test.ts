import { isSameContent } from '../../src/matching/same-content.ts'
import { statementWords } from '../../src/matching/statement-words.ts'
import { checkTable, yesOrNo } from '../check-table.ts'

/** A content; one after a minus says that the matter is not so. */
const contentOf = (given: string) => ({
  words: statementWords([given.replace(/^- /, '')], new Set()),
  polarity: given.startsWith('- ') ? ('negative' as const) : ('positive' as const),
})

/** Whether two contents are one, either way round. */
const check = (pair: string): string => {
  const [one = '', other = ''] = pair.split(' / ')
  const found = isSameContent(contentOf(one), contentOf(other))
  return found === isSameContent(contentOf(other), contentOf(one)) ? yesOrNo(found) : 'one way only'
}

checkTable(
  'isSameContent',
  check,
  `
  # word for word
  the ship left the harbour / the ship left the harbour → yes
  # in other forms
  the ship has left the harbour / ships leave the harbor → yes
  the ship left the harbour / the harbour was left by the ship → yes
  the firm bought a vessel / the company purchased a ship → yes
  they announced a refusal / they announced that they refuse → yes
  # a part of a longer one
  the ship left the harbour / the ship left the harbour of Orvik on Monday with 40 sailors → yes
  old crews mend nets by night / it rained all week and, he added, old crews mend nets by night in the shed near the bridge → yes
  # one word alone tells nothing
  the ship / the ship left the harbour → no
  it sank / it sank → no
  # too little of the shorter
  the ship left the harbour / the ship burned the bridge → no
  crews mend nets by night / crews drink tea by night → no
  # all of it, but far apart
  a bridge and a harbour burned / a bridge was old, and so were the roads, the schools, the shops, the mills, the farms, the churches, the walls, the gates, the towers, the inns, the barns, the sheds, the huts, the wells and one harbour → no
  # one word in the place of another
  they will fix the water pipes / they will fix the school pipes → no
  they will fix the water pipes of all old schools / they will fix the gas pipes of all old schools → no
  they will fix the water pipes of all old schools / they will fix the pipes of all old schools → yes
  # what says otherwise
  40 ships left the harbour / 50 ships left the harbour → no
  the ship left Orvik harbour Monday / the ship left Orvik harbour Friday → no
  the port will open its gates / the port will close its gates → no
  the mayor threatened the clerk / the clerk threatened the mayor → no
  # as so, and as not so
  the ship left the harbour / - the ship never left the harbour → no
  - the ship never left the harbour / - the ship has not left the harbour → yes
  # a negation in the next clause
  the ship left the harbour / the ship left the harbour, but the boat did not sink → yes
  # none
  … / the ship left → no
  … / … → no
`,
)
