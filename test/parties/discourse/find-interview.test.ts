import { checkMarks, checkTable } from '../../check-table.ts'
import { findInterview } from '../../../src/parties/discourse/find-interview.ts'
import { called, readScene } from '../notation.ts'

const find = (text: string) => {
  const { segments, names, people } = readScene(text)
  return findInterview(text, segments, names, people)
}

checkTable(
  'findInterview: who is asked, by whom, and how many paragraphs ask',
  (text) => {
    const interview = find(text)
    if (!interview) return '-'
    const { interviewee, interviewer, questions } = interview
    return `${called(interviewee)} | ${interviewer ? called(interviewer) : '-'} | ${questions.length}`
  },
  `
  # announced, with two questions
  An interview with Ann Lind about rain.¶Why?¶It rains.¶And now?¶It pours. → Ann Lind | - | 2
  We spoke to Elena Iyer about rain.¶Why?¶It rains.¶And now?¶It pours. → Elena Iyer | - | 2
  I know rain, and I spoke to Ann Lind.¶Why?¶It rains.¶And now?¶It pours. → Ann Lind | - | 2
  # not announced, with three
  Peter Moe knows rain.¶Why?¶Ann Lind does. Ann Lind is wet.¶And now?¶Well, I think so.¶Still?¶Yes. → Peter Moe | - | 3
  Peter Moe knows rain.¶Why?¶It rains.¶And now?¶It pours.¶Still?¶Yes. → Peter Moe | - | 3
  Peter Moe knows rain.¶Why?¶It rains.¶And now?¶It pours. → -
  # announced, with one
  An interview with Ann Lind about rain.¶Why?¶It rains. → -
  # announced and told in the first person, with one
  An interview with Ann Lind about rain.¶Why?¶Well, I say I see what I know, as I said, and I hope I am right. → Ann Lind | - | 1
  # too sparse
  Peter Moe knows rain.¶Why?¶A.¶B?¶C.¶D?¶E.¶F.¶G.¶H.¶I.¶J.¶K.¶L.¶M.¶N.¶O.¶P. → -
  # in quotation marks it is a report's
  An interview with Ann Lind about rain.¶“Why?¶“And now?”¶It pours. → -
  # a long paragraph that ends in a question is an answer
  An interview with Ann Lind about rain.¶It rained and rained upon the hills and the harbour, upon the sheds and the quay, upon the mole and the ships and the crews of the ships, upon those who fished and those who slept, on Monday and on Tuesday and on all the other days of that long week, until even the gulls had had enough of it and went inland, and who, if you please, would blame them, when all was said and done in Halden?¶Why?¶It pours. → -
  # who is named more, or after words of asking
  Peter Moe met Ann Lind. Ann Lind left.¶Why?¶It rains.¶And now?¶It pours.¶Still?¶Yes. → Ann Lind | - | 3
  Peter Moe left. Peter Moe is wet. We spoke to Ann Lind there.¶Why?¶It rains.¶And now?¶It pours. → Ann Lind | - | 2
  # who asks, if two talk
  There Ann Lind spoke with Peter Moe on Monday.¶Why?¶It rains.¶And now?¶It pours. → Peter Moe | Ann Lind | 2
  There Ann Lind and Elif Kaya spoke with Peter Moe.¶Why?¶It rains.¶And now?¶It pours. → Peter Moe | - | 2
  There Ann Lind sat down with Peter Moe on Monday.¶Why?¶It rains.¶And now?¶It pours. → Ann Lind | Peter Moe | 2
  # who has no name
  Ann Lind pays. The Gazette interviewed one of the owners of a bar.¶Why?¶It rains.¶And now?¶It pours. → -
  # nobody is named
  An interview about rain.¶Why?¶It rains.¶And now?¶It pours. → -
  # no questions
  An interview with Ann Lind about rain.¶It rains.¶It pours. → -
`,
)

checkMarks(
  'the paragraphs that ask',
  (text) => find(text)?.questions ?? [],
  `
  # questions
  An interview with Ann Lind about rain.¶[Why?]¶It rains.¶[And now?]¶It pours.
  # a sentence to "you" among answers
  An interview with Ann Lind about rain.¶[Why?]¶It rains.¶[And now?]¶It pours.¶[That must please you.]¶It does.
  # not with a word in the first person, nor right after a question
  An interview with Ann Lind about rain.¶[Why?]¶It rains.¶[And now?]¶It pours.¶That, I hope, pleases you.¶It does.
  An interview with Ann Lind about rain.¶[Why?]¶It pleases you.¶[And now?]¶It pours.
  # the first, without a question mark
  An interview with Ann Lind about rain.¶[I wanted to ask how it rains.]¶Well.¶[Why?]¶It rains.¶[And now?]¶It pours.
`,
)
