import { checkTable } from '../../check-table.ts'
import { findAuthor } from '../../../src/parties/discourse/find-author.ts'
import { called, readScene } from '../notation.ts'

const check = (text: string): string => {
  const { segments, names, people } = readScene(text)
  const author = findAuthor(text, segments, names, people)
  return author ? called(author) : '-'
}

checkTable(
  'findAuthor',
  check,
  `
  # whom the last paragraph introduces
  I think it rains.¶Ann Lind is a teacher in Halden. → Ann Lind
  I think it rains.¶Elena Iyer, a teacher, lives in Halden. → Elena Iyer
  I think it rains.¶Peter Moe teaches law. → Peter Moe
  I think it rains.¶Peter Moe was a sailor and writes books. → Peter Moe
  I think it rains.¶Dr. Ann Lind runs a clinic in Kolm. → Ann Lind
  # though named once before
  By Ann Lind⏎I think it rains.¶Ann Lind is a teacher in Halden. → Ann Lind
  # not one who is named more
  Ann Lind met Moe. It rained. Lind left.¶Ann Lind is a teacher in Halden. → -
  # not in another paragraph
  Ann Lind is a teacher in Halden.¶I think it rains. → -
  # not within the paragraph
  I think it rains.¶Yesterday Ann Lind was in Halden. → -
  # not with another verb
  I think it rains.¶Ann Lind said no. → -
  I think it rains.¶Ann Lind met a teacher. → -
  # not by a surname alone
  I think it rains.¶Lind is a teacher in Halden. → -
  # nobody
  I think it rains.¶It is wet. → -
  # not in a text of one paragraph, nor where the last one reports
  Ann Lind is a teacher. → -
  It rained.¶Ann Lind is a teacher. “It rains,” she said. → -
  It rained.¶Ann Lind was hurt. She said it rained. → -
`,
)
