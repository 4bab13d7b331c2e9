import { checkTable } from '../../check-table.ts'
import { chooseBearer } from '../../../src/parties/resolution/choose-bearer.ts'
import { called, readScene } from '../notation.ts'

checkTable(
  'chooseBearer of the first two persons, given their scores',
  (given) => {
    const [text = '', scores = ''] = given.split(' / ')
    const bearers = readScene(text).people.all
    const scored = scores.split(' ').flatMap((score, index) => {
      const who = bearers[index]
      return who ? { who, score: Number(score) } : []
    })
    const { chosen, candidates } = chooseBearer(bearers, scored)
    return chosen
      ? called(chosen.who)
      : ['?', ...candidates.map(({ who }) => called(who))].join(' ')
  },
  `
  # the one who is named most
  Ann Lind met Eva Lind. Ann Lind left. / 1 0 → Ann Lind
  Ann Lind met Eva Lind. Ann Lind left. / 0.6 0 → Ann Lind
  # another only if the score speaks clearly for that one
  Ann Lind met Eva Lind. Ann Lind left. / 0 1 → ? Eva Lind Ann Lind
  Ann Lind met Eva Lind. Ann Lind left. / 0 2.8 → ? Eva Lind Ann Lind
  Ann Lind met Eva Lind. Ann Lind left. / 0 3.2 → Eva Lind
  # so too of two who are named as often
  Ann Lind met Eva Lind. / 0 1 → ? Eva Lind Ann Lind
  Ann Lind met Eva Lind. / 1 0 → ? Ann Lind Eva Lind
  Ann Lind met Eva Lind. / 3.2 0 → Ann Lind
  # too close
  Ann Lind met Eva Lind. Ann Lind left. / 1 1 → ? Ann Lind Eva Lind
  Ann Lind met Eva Lind. / 1 1.2 → ? Eva Lind Ann Lind
`,
)
