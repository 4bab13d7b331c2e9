import { checkTable, readMark } from '../../check-table.ts'
import { describeUnnamed } from '../../../src/parties/description/describe-unnamed.ts'
import { makeRange } from '../../../src/text/index.ts'

const describe = (marked: string) => {
  const { text, span } = readMark(marked.includes('[') ? marked : `[${marked}]`)
  return describeUnnamed(text, span, makeRange(0, text.length))
}

const check = (source: string): string => {
  const { rank, role, institution, country } = describe(source)
  return [rank, role, institution, country].map((one) => one ?? '-').join(' | ')
}

checkTable(
  'describeUnnamed: rank, role, institution and country of a source',
  check,
  `
  # the rank
  a senior official → senior | official | - | -
  a top aide → top | aide | - | -
  two former officers → former | officers | - | -
  an anonymous source → anonymous | source | - | -
  a seniority official → - | official | - | -
  # the role
  a spokesperson → - | spokesperson | - | -
  three diplomats → - | diplomats | - | -
  two witnesses → - | witnesses | - | -
  a sailmaker → - | - | - | -
  # an institution in capitals before the role
  a State Department official → - | official | State Department | -
  a senior Harbour Board official → senior | official | Harbour Board | -
  Two Coast Guard officers → - | officers | Coast Guard | -
  # an institution after it
  an official at the Harbour Board → - | official | Harbour Board | -
  a spokesman for the ministry → - | spokesman | ministry | -
  a source in the navy → - | source | navy | -
  # an institution in small letters
  an intelligence official → - | official | intelligence | -
  a defence official → - | official | defence | -
  a law enforcement official → - | official | law enforcement | -
  a hospital official → - | official | hospital | -
  # a country
  a U.S. official → - | official | - | U.S.
  a Tavrenian diplomat → - | diplomat | - | Tavrenian
  an official from Norway → - | official | - | Norway
  a senior UK diplomat → senior | diplomat | - | UK
  # a country and an institution
  a senior U.S. State Department official → senior | official | State Department | U.S.
  a Tavrenian military official → - | official | military | Tavrenian
  # a name that is no country
  a Halden official → - | official | Halden | -
  # nothing
  a man → - | - | - | -
  officials → - | officials | - | -
`,
)

checkTable(
  'nations whose adjective has another ending, and a list of ranks',
  check,
  `
  a Kuwaiti diplomat → - | diplomat | - | Kuwaiti
  a Greek diplomat → - | diplomat | - | Greek
  a Swiss official → - | official | - | Swiss
  an official at the Norway Bank → - | official | Norway Bank | -
  `,
  { todo: true },
)

checkTable(
  'why a source has no name',
  (marked) => describe(marked).anonymity?.span.text ?? '-',
  `
  # the condition
  [An official] said so on condition of anonymity. → on condition of anonymity
  [An official] said so under the condition of anonymity. → under the condition of anonymity
  [An official] said so on the condition that he not be named. → on the condition that he not be named
  # with its reason
  [An official] said so on condition of anonymity because talks went on. → on condition of anonymity because talks went on
  # asked or declined to be named
  [An official], who asked not to be named, said so. → asked not to be named
  [An official] declined not to be identified. → declined not to be identified
  # speaking anonymously
  [An official], speaking anonymously, said so. → speaking anonymously
  # not allowed to speak
  [An official] was not authorized to speak. → was not authorized to speak
  [An official] was not authorised to speak. → was not authorised to speak
  # not a word of it
  [An official] said so. → -
  [An official] asked them to be named. → -
  [An official] was authorized to speak. → -
`,
)
