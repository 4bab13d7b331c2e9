import { checkMarks, checkTable, readMarks, yesOrNo } from '../../check-table.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { findHeadlineNames, isHeadline } from '../../../src/parties/names/find-headline-names.ts'
import { makeRange } from '../../../src/text/index.ts'

const firstSentence = (text: string) => segmentText(text).sentences[0] ?? makeRange(0, 0)

const namesOf = (text: string) =>
  findHeadlineNames(text, firstSentence(text)).map(({ span }) => span)

/** Whether the sentence in brackets, or else the first, is a headline. */
const check = (marked: string): string => {
  const { text, spans } = readMarks(marked)
  return yesOrNo(isHeadline(text, spans[0] ?? firstSentence(text)))
}

checkTable(
  'isHeadline',
  check,
  `
  # a line of its own whose long words are capitalised
  Lind Says Talks Will Go On¶They left. → yes
  Minister Okonjo Denies Report of Secret Harbour Deal¶They left. → yes
  “Never Again,” Says Mayor of Halden After Flood¶They left. → yes
  Lind Says Talks Will Go On → yes
  # what goes on a sentence is none
  said Harbour Director Maeve Lind Carrick.¶They left. → no
  # small short words do not matter
  Lind to Meet Moe in Halden on Plan for the Port¶They left. → yes
  # small long words do, unless nearly all others are capitalised
  Lind says talks will go on¶They left. → no
  Lind Says Talks will go on¶They left. → no
  Mayor Tran Says Harbour Workers Deserve Better Wages than Sailors¶They left. → yes
  # a sentence among others
  Ann Lind Met Peter Moe Near Halden. They left. → no
  They left. [Ann Lind Met Peter Moe Near Halden] → no
  They left.⏎[Ann Lind Met Peter Moe Near Halden] → yes
  # too few words
  Lind Wins Vote¶They left. → no
  Ann Lind Is In¶They left. → no
  A Man In An Old Hat¶They left. → no
`,
)

checkMarks(
  'findHeadlineNames',
  namesOf,
  `
  # a known given name and a word after it
  [Ann Lind] Opens Talks on the Harbour¶They left.
  Why [Elena Iyer] Met [Peter Moe] in Halden¶They left.
  Fans of [Elif Kaya] Queue All Night¶They left.
  # an unknown given name is none
  Qorvat Lind Opens Talks on the Harbour¶They left.
  # a word that is no surname
  Ann Monday Opens Talks on the Harbour¶They left.
  Peter American Opens Talks on the Harbour¶They left.
  # a possessive after it
  Ann Lind’s Talks on the Harbour Begin¶They left.
  # the verb that opens a question is no given name
  Will Lind Stay on the Harbour Board?¶They left.
  May Lind Stay on the Harbour Board?¶They left.
  [Will Lind] Stays on the Harbour Board¶They left.
  Did [Ann Lind] Know of the Harbour Plan?¶They left.
  # a word before the given name
  Did [Grace Lind] Speak Before Lunch¶They left.
`,
)

checkMarks(
  'verbs that are names, and names of more languages',
  namesOf,
  `
  [Ann Lind] Says Talks Will Go On¶They left.
  [Ann Lind] Said Before Lunch That Talks Failed¶They left.
  Why [Rajesh Iyer] Met [Peter Moe] in Halden¶They left.
  Why [Nguyet Tran] Met [Peter Moe] in Halden¶They left.
  `,
  { todo: true },
)

checkTable(
  'a paragraph of one sentence with a full stop',
  check,
  `
  They had met in Costa Rica on Monday.¶They left. → no
  It was Foreign Minister Elif Kaya.¶They left. → no
  `,
  { todo: true },
)
