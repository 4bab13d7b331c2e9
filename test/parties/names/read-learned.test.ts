import { checkTable, listed, readMarks } from '../../check-table.ts'
import { findNames } from '../../../src/parties/names/find-names.ts'
import { segmentText } from '../../../src/segment/index.ts'
import type { NameKind } from '../../../src/data-model/index.ts'

/** The persons of a text in which the head for mentions finds what stands in brackets: `kind` of each, a person unless said. */
const checkWith =
  (probability: number) =>
  (given: string): string => {
    const [marked = '', kinds = ''] = given.split(' | ')
    const { text, spans } = readMarks(marked)
    const names = spans.map((span, index) => ({
      kind: (kinds.split(' ')[index] || 'person') as NameKind,
      span,
      probability,
    }))
    const found = findNames(text, segmentText(text).sentences, null, { names, heads: [] })
    return listed(
      found.map(
        ({ span, title, isSure }) =>
          `${title ? `${title.text} ` : ''}<${span.text}>${isSure ? '' : '?'}`,
      ),
    )
  }

checkTable(
  'names that are learned',
  checkWith(0.95),
  `
  # given names that no list knows
  They saw [Zdeněk Vrba] again. → <Zdeněk Vrba>
  [Nguyet Hoang Lan] left. → <Nguyet Hoang Lan>
  They saw [Tham Wei Keong] again. → <Tham Wei Keong>
  # the longer name stays
  They saw Mrs. [Ann Lind Moe] again. → Mrs <Ann Lind Moe>
  # what is a title stays outside
  They met [Madam] [Ong]. → Madam <Ong>
  # a longer name that is not a person's
  The [Ann Lind Foundation] shut. | institution → -
  # one word needs something that tells of a person, but for a title
  They saw [Suharyo], who left. → <Suharyo>
  # an acronym, an outlet, a country is no person
  They saw [EFA] again. → -
  They saw [Reuters] again. → -
  They saw [Norway] again. → -
  # a given name that is a common word, too
  They saw [Charity Lind] again. → <Charity Lind>
  # what an apposition calls an institution is not sure to be one
  They read [Zuvek Forn], the state agency, again. → <Zuvek Forn>?
`,
)

checkTable(
  'names that the head is less sure of',
  checkWith(0.7),
  `
  # what follows tells of a person
  [Zdeněk Vrba] was hurt. He fell. → <Zdeněk Vrba>
  # nothing does
  [Zdeněk Vrba] was sold. → <Zdeněk Vrba>?
`,
)
