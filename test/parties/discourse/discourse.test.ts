import { checkTable, listed } from '../../check-table.ts'
import { chosen, called, readDiscourse } from '../notation.ts'

checkTable(
  'namesIn the brackets',
  (marked) => {
    const { discourse, sources } = readDiscourse(marked)
    return listed(sources.flatMap((one) => discourse.namesIn(one)).map(({ span }) => span.text))
  },
  `
  # whole, in order
  There [Ann Lind and Peter Moe] left. → Ann Lind; Peter Moe
  Ann Lind left. [Peter Moe’s ship] came. Elif Kaya stayed. → Peter Moe
  # not in part
  There Ann [Lind left] early. → -
  There [Ann] Lind left early. → -
  # none
  [It] rained. Ann Lind left. → -
`,
)

checkTable(
  'inReach of three sentences before the brackets',
  (marked) => {
    const { discourse, sources } = readDiscourse(marked)
    const [source] = sources
    return source ? listed(discourse.inReach(source, 3).map(called)) : 'no source'
  },
  `
  # everybody once, the nearest first
  Ann Lind left. Peter Moe met Lind. [X] came. → Peter Moe; Ann Lind
  # by a role, too
  There Minister Ann Lind left. It rained. It poured. It froze. The minister came. [X] stayed. → Ann Lind
  There Minister Ann Lind left. It rained. It poured. It froze. [X] stayed. → -
`,
)

checkTable(
  'settle on the persons of a report, given their scores',
  (given) => {
    const [marked = '', scores = ''] = given.split(' / ')
    const { discourse, people, sources } = readDiscourse(marked)
    const [source] = sources
    if (!source) return 'no source'
    const scored = scores.split(' ').flatMap((score, index) => {
      const who = people.all[index]
      return who && score !== '-' ? { who, score: Number(score) } : []
    })
    const { authority, ...rest } = discourse.settle(source, scored)
    return `${chosen(rest)} (${authority}, ${rest.confidence.toFixed(2)})`
  },
  `
  # the best is the speaker
  Ann Lind met Peter Moe. [X] left. / 2 0 → Ann Lind (named, 0.88)
  Ann Lind met Peter Moe. [X] left. / 0 1 → Peter Moe (named, 0.73)
  Ann Lind met Moe. [X] left. / 1 → Ann Lind (named, 0.95)
  # if two are too close nobody is, but it is one with a name
  Ann Lind met Peter Moe. [X] left. / 1 1 → ? Ann Lind Peter Moe (named, 0.00)
  # without candidates nothing is known
  Ann Lind met Peter Moe. [X] left. / - → ? (unknown, 0.00)
`,
)

checkTable(
  'what a role was called before',
  (marked) => {
    const { discourse, people } = readDiscourse(marked)
    for (const who of people.all) discourse.call(who, 'tycoon')
    const [tycoon, clerk] = ['tycoon', 'clerk'].map((role) => discourse.calledBy(role))
    return `${tycoon ? called(tycoon) : '-'} ${clerk ? called(clerk) : '-'}`
  },
  `
  # the last so called
  Ann Lind left. → Ann Lind -
  Ann Lind met Peter Moe. → Peter Moe -
  It rained. → - -
`,
)

checkTable(
  'who spoke last',
  (marked) => {
    const { discourse, sources, people } = readDiscourse(marked)
    for (const source of sources) {
      discourse.next([])
      const speakers = people.all.filter(({ mentions }) =>
        mentions.some(({ span }) => span.start === source.start),
      )
      discourse.remember({ source, speakers, authority: 'named', candidates: [], confidence: 1 })
    }
    const { last } = discourse
    return last ? `${last.who.map(called).join(' + ')} at ${last.at}` : '-'
  },
  `
  [Ann Lind] said no. [Peter Moe] said so. → Peter Moe at 18
  # a source of nobody changes nothing
  [Ann Lind] said no. [The wind] said so. → Ann Lind at 0
  It rained. → -
`,
)
