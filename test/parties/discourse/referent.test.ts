import { checkTable } from '../../check-table.ts'
import { decide, isNamed } from '../../../src/parties/discourse/referent.ts'
import { called, readScene } from '../notation.ts'

/** Reads `lind 1, moe 0.5`: roles and their scores. */
const check = (given: string): string => {
  const scored = (given.match(/\w+ -?[\d.]+/g) ?? []).map((one) => {
    const [role = '', score] = one.split(' ')
    const who = { mentions: [], authority: 'unnamed', role, gender: null } as const
    return { who: { ...who, mentions: [] }, score: Number(score) }
  })
  const { chosen, candidates, margin } = decide(scored)
  const words = chosen
    ? called(chosen.who)
    : ['?', ...candidates.map((one) => called(one.who))].join(' ')
  return `${words} by ${margin.toFixed(2)}`
}

checkTable(
  'decide',
  check,
  `
  # the best, if it is far enough ahead
  clerk 1, judge 0.5 → ~clerk by 0.50
  judge 0.5, clerk 1 → ~clerk by 0.50
  clerk 1, judge 0.5 → ~clerk by 0.50
  clerk 1, judge 0.75 → ? ~clerk ~judge by 0.25
  clerk -1, judge -2 → ~clerk by 1.00
  # else all, the best first
  judge 0.8, clerk 1 → ? ~clerk ~judge by 0.20
  clerk 1, judge 1 → ? ~clerk ~judge by 0.00
  # no more than four of them
  a 1, b 1, c 1, d 1, e 1 → ? ~a ~b ~c ~d by 0.00
  # one alone, and none
  clerk -9 → ~clerk by 3.00
  nobody → ? by 0.00
`,
)

checkTable(
  'isNamed',
  (text) => String(readScene(text).people.all.every(isNamed)),
  `
  It was Ann Lind again. → true
`,
)
