import { checkMarks, checkTable, listed } from '../../check-table.ts'
import { findSignedLetters } from '../../../src/parties/discourse/find-signed-letters.ts'
import { called, readScene } from '../notation.ts'

const find = (text: string) => {
  const { segments, names, people } = readScene(text)
  return findSignedLetters(text, segments, names, people)
}

checkMarks(
  'findSignedLetters',
  find,
  `
  # closed by a name alone
  [Dear editor, it rains.¶Ann Lind.]
  [Dear editor, it rains.¶Ann Lind]
  [It rains.¶It pours.¶Ann Lind.]
  # or by a name and a place
  [Dear editor, it rains.¶Ann Lind, Halden.]
  [Dear editor, it rains.¶Ann Lind, North Kolm]
  # the next starts after the signature
  [It rains.¶Ann Lind.][¶It pours.¶Peter Moe.]
  [It rains.¶Ann Lind.][¶Halden¶It pours.¶Peter Moe.]
  # what stands after the last is no letter
  [It rains.¶Ann Lind.]¶It pours.
  # a sentence is no signature
  It rains.¶Ann Lind left.
  It rains.¶Ann Lind, a teacher.
  It rains.¶Yours, Ann Lind.
  # nor is a surname alone
  Ann Lind left early.¶Lind.
`,
)

checkTable(
  'who signed',
  (text) => listed(find(text).map(({ signer }) => called(signer))),
  `
  It rains.¶Ann Lind.¶It pours.¶Peter Moe, Kolm. → Ann Lind; Peter Moe
  It rains.¶Elena Iyer.¶It pours.¶Elena Iyer. → Elena Iyer; Elena Iyer
`,
)

checkMarks('a sentence after a name and a place', find, `It rains.¶Ann Lind, Halden, said no.`, {
  todo: true,
})
