import { scoreFirmness, type FirmnessOutcome } from '../../src/evaluation/index.ts'
import { checkTable } from '../check-table.ts'

/** Outcomes parted by `; `: the half, `hard` or `easy`, and which of act, polarity and modality are right: `a hard am`. */
const score = (given: string): string =>
  scoreFirmness(
    given.split('; ').map((one) => {
      const [half, hard, right = ''] = one.split(' ')
      return {
        half,
        judged: { hard: hard === 'hard' ? true : undefined, kind: 'speech' },
        read: { kind: right.includes('s') ? 'speech' : 'belief' },
        utterance: null,
        kind: right.includes('s'),
        act: right.includes('a'),
        polarity: right.includes('p'),
        modality: right.includes('m'),
      } as unknown as FirmnessOutcome
    }),
  )
    .map(
      ({ group, act, polarity, modality, all }) =>
        `${group.trim()} ${[act, polarity, modality, all].map((share) => share?.count).join('-')} of ${all?.of}`,
    )
    .join('; ')

checkTable(
  'scoreFirmness: act, polarity, modality and all three, by group',
  score,
  `
  # all right, and nothing
  a easy apm → half a, looked at 1-1-1-1 of 1
  b easy - → half b, not 0-0-0-0 of 1
  # all three must be right of one
  a easy ap; a easy m → half a, looked at 1-1-1-0 of 2
  a easy apm; a easy pm → half a, looked at 1-2-2-1 of 2
  # hard ones are among their half
  a hard a; a easy apm → half a, looked at 2-1-1-1 of 2; hard ones of it 1-0-0-0 of 1
  # both halves
  a easy apm; b hard p; b easy apm → half a, looked at 1-1-1-1 of 1; half b, not 1-2-1-1 of 2; hard ones of it 0-1-0-0 of 1
`,
)
