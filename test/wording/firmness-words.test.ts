import type { Firmness } from '../../src/data-model/index.ts'
import { describeFirmness } from '../../src/wording/describe-firmness.ts'
import { checkTable, readMarks } from '../check-table.ts'
import { makeSpan } from '../../src/text/index.ts'

/** Reads `deny negative certain | it did [not] rain`: what shows it stands in brackets. */
const check = (given: string): string => {
  const [reading = '', marked = ''] = given.split(' | ')
  const [act, polarity, modality] = reading.split(' ')
  const { text, spans } = readMarks(marked)
  const firmness = { act, polarity, modality, evidence: spans } as Firmness
  return describeFirmness({ ...firmness, content: [makeSpan(text, 0, text.length)] })
}

checkTable(
  'describeFirmness',
  check,
  `
  # what is said as so
  say positive certain | it rained → says it is so
  # what is done
  urge positive desired | wait → urges
  accuse positive certain | theft → accuses
  unknown unknown unknown | wait → act unknown, left open
  # what is negated, unless the act says it
  say negative certain | it rained → negated
  believe negative probable | it rained → believes, negated
  deny negative certain | it rained → denies
  refuse negative intended | pay → refuses
  # what is left open
  say unknown unknown | it rained → left open
  ask unknown asked | did it rain → asks
  # how far it is vouched for, unless the act says it
  say positive possible | it rained → possible
  say positive conditional | it rained → conditional
  believe positive probable | it rained → believes
  believe positive certain | it rained → believes
  believe positive desired | rain → believes, desired
  promise positive conditional | pay → promises, conditional
  # with the words that show it
  say negative certain | it did [not] rain → negated: ‘not’
  say positive possible | it [may] , [perhaps] , rain → possible: ‘may … perhaps’
`,
)
