import { checkTable, listed, readMarks } from '../../check-table.ts'
import { isNamed } from '../../../src/parties/discourse/referent.ts'
import type { Search } from '../../../src/parties/discourse/salience.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { makeRange } from '../../../src/text/index.ts'
import { called, readDiscourse } from '../notation.ts'

/**
 * Who can be meant at the last bracket, the likeliest first; those too close to tell apart are joined by an equals sign. Who stands in a bracket
 * before it spoke last. The search tells what is looked for.
 */
const rank =
  (search: Partial<Search> = {}) =>
  (marked: string): string => {
    const { discourse, people, sources } = readDiscourse(marked)
    const place = sources.at(-1)
    if (!place) return 'no place'
    const [spoke] = sources.slice(0, -1)
    const who = people.all.filter(({ mentions }) =>
      mentions.some(({ span }) => span.start === spoke?.start),
    )
    const last = spoke ? { who, at: spoke.start } : null
    const scored = discourse.appearances
      .score(people.all, {
        at: place.start,
        pointer: 'pronoun',
        gender: null,
        farBack: false,
        content: [],
        last,
        ...search,
      })
      .toSorted((a, b) => b.score - a.score)
    return (
      scored
        .map(({ who: one, score }, index) => {
          const before = scored[index - 1]
          const sign = before ? (before.score - score < 0.01 ? ' = ' : ' > ') : ''
          return `${sign}${called(one)}`
        })
        .join('') || '-'
    )
  }

checkTable(
  'score, if nothing is known of who is looked for',
  rank(),
  `
  # the subject before the object
  Ann Lind left by ship with Peter Moe. [X] came. → Ann Lind > Peter Moe
  The ship was met by Ann Lind, and Peter Moe left. [X] came. → Peter Moe > Ann Lind
  # the nearer sentence, and the nearer paragraph
  Ann Lind left. Peter Moe came. [X] stayed. → Peter Moe > Ann Lind
  Ann Lind left.¶Peter Moe came. [X] stayed. → Peter Moe > Ann Lind
  # what is theirs says less
  Ann Lind left, and Peter Moe’s ship sank. [X] left. → Ann Lind > Peter Moe
  # who spoke last
  Ann Lind left. [Ann Lind] said no. Peter Moe came. [X] stayed. → Ann Lind > Peter Moe
  Ann Lind left. [Ann Lind] said no. It rained. It poured. It froze. Peter Moe came. [X] stayed. → Peter Moe > Ann Lind
  # who is named often
  Peter Moe met Ann Lind. Then Moe left. Then Moe came. It was in Halden. So Ann Lind left. So Peter Moe left. [X] stayed. → Peter Moe > Ann Lind
  # who is named in a quotation alone
  “Peter Moe left,” said Ann Lind. [X] stayed. → Ann Lind > Peter Moe
  # not those who come later, or are too far back
  [X] stayed. Ann Lind left. → -
  Ann Lind left. A. B. C. D. E. F. G. H. I. It was so. So it was. It rained. It poured. It froze. It hailed. It cleared. It rained on. It ended. [X] came. → -
  # nobody
  It rained. [X] came. → -
`,
)

checkTable(
  'score, far back',
  rank({ farBack: true }),
  `
  Ann Lind left. It was so. So it was. It rained. It poured. It froze. It hailed. It cleared. It rained on. It ended. [X] came. → Ann Lind
`,
)

checkTable(
  'score, of a woman',
  rank({ gender: 'female' }),
  `
  # a man is not meant if his name is usual for men alone, or a title tells it
  Peter Moe left. [She] came. → -
  There Mr. Moe left. [She] came. → -
  Peter Moe met Ann Lind. [She] came. → Ann Lind
  # one of whom nothing is known
  There Minister Okonjo left. [She] came. → Okonjo
  There Minister Okonjo met Ann Lind. [She] came. → Ann Lind > Okonjo
`,
)

checkTable(
  'score, of a man',
  rank({ gender: 'male' }),
  `
  # a woman is not meant if her name is usual for women alone
  Michelle Lind left. [He] came. → -
  # one whose given name only suggests it may be, if nobody else is
  Marin Koşar left. [He] came. → Marin Koşar
  Marin Koşar left. So Peter Moe came, and [he] left. → Peter Moe > Marin Koşar
  The crew saw Okonjo. So Marin Koşar came, and [he] left. → Marin Koşar
`,
)

checkTable(
  'an object without a preposition, and one at the start of a sentence',
  rank(),
  `
  Ann Lind met Peter Moe. [X] left. → Ann Lind > Peter Moe
  With Ann Lind, Peter Moe left. [X] came. → Peter Moe > Ann Lind
  `,
  { todo: true },
)

checkTable(
  'score, of one who says “Lind left”',
  (marked) => {
    const { text } = readMarks(marked)
    const at = text.indexOf('“')
    return rank({ content: [makeRange(at, text.indexOf('”', at) + 1)] })(marked)
  },
  `
  # people seldom name themselves
  Ann Lind met Peter Moe. [X] said: “Lind left.” → Peter Moe > Ann Lind
  Ann Lind met Peter Moe. [X] said: “It rained.” → Ann Lind = Peter Moe
`,
)

checkTable(
  'lastInSentence',
  (marked) => {
    const { discourse, sources } = readDiscourse(marked)
    const last = discourse.appearances.lastInSentence(sources[0]?.start ?? 0)
    return last ? called(last.who) : '-'
  },
  `
  Ann Lind met Peter Moe, [who] left. → Peter Moe
  Ann Lind, [who] met Peter Moe, left. → Ann Lind
  Ann Lind left. It was he [who] came. → -
  [who] met Ann Lind? → -
`,
)

checkTable(
  'within two sentences',
  (marked) => {
    const { discourse, sources } = readDiscourse(marked)
    const found = discourse.appearances.within(sources[0]?.start ?? 0, 2)
    return listed(found.map(({ who }) => called(who)))
  },
  `
  # the nearest sentence first
  Ann Lind left. Peter Moe came. [X] stayed. → Peter Moe; Ann Lind
  Ann Lind left. It rained. [X] stayed. → Ann Lind
  # not farther back, nor after it
  Ann Lind left. It rained. It poured. [X] stayed. → -
  It rained. [X] saw Ann Lind. → -
  # every place
  Ann Lind left, and Lind came. [X] stayed. → Ann Lind; Ann Lind
`,
)

checkTable(
  'what is known of an appearance',
  (marked) => {
    const { discourse, text } = readDiscourse(marked)
    const [one] = discourse.appearances.within(text.length, segmentText(text).sentences.length)
    if (!one || !isNamed(one.who)) return '-'
    const { subject, possessive, quoted, sentence, paragraph } = one
    const signs = [subject && 'subject', possessive && 'possessive', quoted && 'quoted']
    return [...signs.filter(Boolean), `sentence ${sentence}`, `paragraph ${paragraph}`].join(', ')
  },
  `
  # a subject stands near the start of a sentence, after no preposition
  Ann Lind left early. → subject, sentence 0, paragraph 0
  It was seen by Ann Lind there. → sentence 0, paragraph 0
  They told Ann Lind there. → sentence 0, paragraph 0
  It rained on the long low sheds of the old fish market, while Ann Lind left. → sentence 0, paragraph 0
  # a possessive
  Ann Lind’s ship left early. → subject, possessive, sentence 0, paragraph 0
  # in a quotation
  So “Ann Lind left early,” they said. → subject, quoted, sentence 0, paragraph 0
  # in a later sentence and paragraph
  It rained. It poured.¶There Ann Lind left. → subject, sentence 2, paragraph 1
`,
)
