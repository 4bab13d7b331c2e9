import { checkTable, listed } from '../../check-table.ts'
import { bareName, findInstitutions } from '../../../src/parties/discourse/find-institutions.ts'
import { readMarks } from '../../check-table.ts'

/** The institutions of a text whose names stand in brackets: each with its names, its noun and how often it is named. */
const check = (marked: string): string => {
  const { text, spans } = readMarks(marked)
  const names = spans.map((span) => ({ kind: 'institution' as const, span, probability: 0.9 }))
  const { all } = findInstitutions(text, { names, heads: [] })
  return listed(
    all.map(
      ({ names: its, noun, mentions }) =>
        `${[...its].join(' = ')} (${noun ?? '?'}, ${mentions.length})`,
    ),
  )
}

checkTable(
  'findInstitutions',
  check,
  `
  # one name, one institution
  The [Harbour Bank] shut. The [Harbour Bank] said so. → harbour bank (bank, 2)
  The [Harbour Bank] met the [River Bank]. → harbour bank (bank, 1); river bank (bank, 1)
  # what it is stands before "of"
  The [Ministry of Trade] shut. → ministry of trade (ministry, 1)
  The [University of Orsk] shut. → university of orsk (university, 1)
  # an acronym in brackets, or of the initials
  The [Northern Fisheries Agency] (NFA) shut. [NFA] said so. → northern fisheries agency = nfa (agency, 2)
  The [Northern Fisheries Agency] shut. The [NFA] said so. → northern fisheries agency = nfa (agency, 2)
  The [Northern Fisheries Agency] shut. The [NFB] said so. → northern fisheries agency (agency, 1); nfb (?, 1)
  # one word of the name, unless it says what it is
  [Corvane Motors] shut. [Corvane] said so. → corvane motors = corvane (?, 2)
  The [Northern Courier] shut. The [Courier] said so. → northern courier = courier (?, 2)
  The [Harbour Bank] shut. A [Bank] said so. → harbour bank (bank, 1); bank (bank, 1)
  [Corvane Motors] met [Corvane Steel]. [Corvane] left. → corvane motors (?, 1); corvane steel (?, 1); corvane (?, 1)
`,
)

checkTable(
  'bareName',
  (name) => bareName(name),
  `
  # without article, possessive, comma
  The Harbour Bank → harbour bank
  the Dockers’ Union, → dockers' union
  Corvane's → corvane
  An Agency → agency
  Theatre → theatre
`,
)
