import type { Firmness } from '../../src/data-model/index.ts'
import { describeFirmness } from '../../src/wording/describe-firmness.ts'
import { checkTable, readMarks } from '../check-table.ts'
import { makeSpan } from '../../src/text/index.ts'

/** Reads `deny negative certain | it did [not] rain`: what shows it stands in brackets. */
const check = (given: string): string => {
  const [reading = '', marked = ''] = given.split(' | ')
  const [act, polarity, modality] = reading.split(' ')
  const { text, spans } = readMarks(marked)
  const told = { kind: 'speech', utterance: 'made', act, polarity, modality, evidence: spans }
  const firmness = told as unknown as Firmness
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
  unknown unknown unknown | wait → not clear how firmly
  # what is negated, unless the act says it
  say negative certain | it rained → puts it as not so
  believe negative probable | it rained → believes, puts it as not so
  deny negative certain | it rained → denies
  refuse negative intended | pay → refuses
  # what is left open
  say unknown unknown | it rained → leaves it open
  ask unknown asked | did it rain → asks
  # how far it is vouched for, unless the act says it
  say positive possible | it rained → says it may be so
  say positive conditional | it rained → on a condition
  believe positive probable | it rained → believes
  believe positive certain | it rained → believes
  believe positive desired | rain → believes, wants it so
  promise positive conditional | pay → promises, on a condition
  # with the words that show it
  say negative certain | it did [not] rain → puts it as not so: ‘not’
  say positive possible | it [may] , [perhaps] , rain → says it may be so: ‘may … perhaps’
  deny positive probable | it rained → denies
  refuse negative intended | there are [no plans] → refuses: ‘no plans’
  # of a judgement by the act alone the report's own verb shows it
  accuse negative certain | of [not] paying → accuses
`,
)
