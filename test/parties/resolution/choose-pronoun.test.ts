import { checkTable } from '../../check-table.ts'
import { choosePronoun } from '../../../src/parties/resolution/choose-pronoun.ts'
import { chosen, readChoice } from '../notation.ts'

const check = (marked: string): string => {
  const { discourse, source } = readChoice(marked)
  return chosen(choosePronoun(discourse, source, source.text.toLowerCase()))
}

checkTable(
  'choosePronoun: he and she',
  check,
  `
  # the one of that gender
  Ann Lind met Peter Moe. [He] said no. → Peter Moe
  Ann Lind met Peter Moe. [She] said no. → Ann Lind
  Ann Lind met Peter Moe. [His] ship sank. → Peter Moe
  Ann Lind met Peter Moe. It was for [him] to say. → Peter Moe
  Ann Lind met Peter Moe. [Her] ship sank. → Ann Lind
  Ann Lind met Peter Moe. [Hers] sank. → Ann Lind
  # too close
  Eva Moe and Ann Lind met. [She] said no. → ? Ann Lind Eva Moe
  # who spoke last
  [Ann Lind] said no. It was seen by Eva Moe. [She] left. → Ann Lind
  # one without a name
  [A spokeswoman] said no. [She] left. → ~spokeswoman
  [The ministry] said no. [She] left. → ?
  # nobody, or nobody near
  [He] said no. → ?
  Ann Lind left. [He] said no. → ?
  Peter Moe left. It was. It was so. So it was. It rained. It poured. It froze. It hailed. It cleared. It ended. [He] said no. → ?
  # not who writes
  It was wet. Peter Moe left, and [she] stayed.¶Ann Lind is a teacher in Halden. → ?
  # who is named at the start and taken up at once
  Peter Moe spoke. And the head of the board, Hop Lind, [he] has said so. → Hop Lind
`,
)

checkTable(
  'choosePronoun: I, we and you',
  check,
  `
  # whoever writes
  [I] think it rains.¶Ann Lind is a teacher in Halden. → Ann Lind
  [I] think it rains.¶Ann Lind.¶It pours.¶Peter Moe. → Ann Lind
  It rains.¶Ann Lind.¶[I] think it pours.¶Peter Moe. → Peter Moe
  [I] think it rains. → ~i
  [We] think it rains.¶Ann Lind is a teacher in Halden. → ~we
  # in a quotation whoever is named before it
  Ann Lind, a mate, said, “[I] think so.” → Ann Lind
  The mate, Ann Lind, has called it odd:¶“[I] fear it.” → Ann Lind
  Ann Lind left. Peter Moe, a mate, wrote: “[We] think so.” → Peter Moe
  Ann Lind met Peter Moe and said, “[I] think so.” → ?
  “[I] think so.” → ?
  Ann Lind met the crew there “[I] think so.” → ?
  # in an interview who is asked, or asks
  An interview with Ann Lind about rain.¶Why?¶[I] think it rains.¶And now?¶It pours. → Ann Lind
  There Peter Moe spoke with Ann Lind on Monday.¶Do [I] know?¶It rains.¶And now?¶It pours. → Peter Moe
  An interview with Ann Lind about rain.¶Do [you] know?¶It rains.¶And now?¶It pours. → Ann Lind
  An interview with Ann Lind about rain.¶Why?¶As [you] know, it rains.¶And now?¶It pours. → ~you
  # in a quotation displayed before the interview
  An interview with Ann Lind about rain.¶“[I] like rain.”¶Why?¶It rains.¶And now?¶It pours. → Ann Lind
  # others
  As [you] know, it rains. → ~you
`,
)

checkTable(
  'choosePronoun: some, many, others',
  check,
  `
  [Some] said no. → ~some
  [Others] said no. → ~others
  There Ann Lind left. [Many] said no. → ~many
`,
)

checkTable(
  'choosePronoun: who and which',
  check,
  `
  # who is named right before it
  There Ann Lind, [who] left, said no. → Ann Lind
  There Ann Lind of the harbour board, [who] left, said no. → Ann Lind
  There Ann Lind, a lawyer, [who] left, said no. → Ann Lind
  There Ann Lind, a lawyer in Halden [who] left, said no. → Ann Lind
  # a person is no thing
  There Ann Lind’s ship, [which] left, said no. → ?
  # the noun before it
  It was seen by voters [who] left. → ~voters
  It was in a report [that] said no. → ~report
  There Ann Lind met a clerk [who] left. → ~clerk
  # nothing
  It was the wind [that] said no. → ?
`,
)

checkTable(
  'choosePronoun: it and they',
  check,
  `
  # a house or a document
  [The ministry] said no. [It] left. → ~ministry
  [A report] said no. [It] was old. → ~report
  [Voters] said no. [It] was old. → ?
  # several, or a house
  [Voters] said no. [They] left. → ~voters
  [The ministry] said no. [They] left. → ~ministry
  [A report] said no. [They] left. → ?
  # a plural noun in the sentence
  [The ministry] said no. The sailors were tired, and [they] left. → ~sailors
  # two who spoke together
  [Ann Lind and Peter Moe] said no. [They] left. → Ann Lind + Peter Moe
  # two who are named, if nothing else can be meant
  Ann Lind met Peter Moe. [They] said no. → Ann Lind + Peter Moe
  Ann Lind met Peter Moe. [It] said no. → ?
  # nobody
  It rained. [They] said no. → ?
`,
)
