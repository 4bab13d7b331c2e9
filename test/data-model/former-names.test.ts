import { withPresentNames } from '../../src/data-model/former-names.ts'
import { checkTable } from '../check-table.ts'

checkTable(
  'withPresentNames',
  (json) => JSON.stringify(withPresentNames(JSON.parse(json) as object)),
  `
  # of a reading
  {"made":1} → {"provenance":1}
  {"a":0,"made":1,"b":2} → {"a":0,"provenance":1,"b":2}
  # of its statements
  {"statements":[{"again":1,"to":2,"why":3}]} → {"statements":[{"repeats":1,"addressees":2,"evidence":3}]}
  {"statements":[{"id":1},{"to":2}]} → {"statements":[{"id":1},{"addressees":2}]}
  # of its parties
  {"parties":[{"of":1}]} → {"parties":[{"affiliation":1}]}
  # what has its present name
  {"made":1,"provenance":2} → {"made":1,"provenance":2}
  {"statements":[{"to":1,"addressees":2}]} → {"statements":[{"to":1,"addressees":2}]}
  # the former name of something else
  {"again":1,"to":2,"of":3} → {"again":1,"to":2,"of":3}
  {"statements":[{"of":1,"made":2}]} → {"statements":[{"of":1,"made":2}]}
  {"parties":[{"to":1}],"times":[{"to":1}]} → {"parties":[{"to":1}],"times":[{"to":1}]}
  {"statements":[{"said":{"to":1}}]} → {"statements":[{"said":{"to":1}}]}
  # what is no reading
  {} → {}
  {"statements":null} → {"statements":null}
  {"statements":{"to":1}} → {"statements":{"to":1}}
  {"statements":[null,1,"to",[{"to":1}]]} → {"statements":[null,1,"to",[{"to":1}]]}
  # names that every object inherits
  {"constructor":1,"toString":2} → {"constructor":1,"toString":2}
`,
)
