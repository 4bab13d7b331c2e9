import { scoreSpeakers, type SpeakerOutcome } from '../../src/evaluation/index.ts'
import { checkTable } from '../check-table.ts'

/**
 * Outcomes parted by `; `: `kind gender form name`, as `pronoun f anglo right`; of one that is not named `kind - - unnamed`, and
 * `kind - - wrongly` if it was given a name. A * after it: its authority is right.
 */
const score = (given: string) =>
  scoreSpeakers(
    given.split('; ').map((one) => {
      const [kind, gender, form, name = ''] = one.replace('*', '').split(' ')
      const named = name !== 'unnamed' && name !== 'wrongly'
      return {
        kind,
        gender: gender === '-' ? 'u' : gender,
        anglo: form === 'anglo',
        named,
        name: named ? name : 'unknown',
        namedWrongly: name === 'wrongly',
        authorityRight: one.endsWith('*'),
      } as SpeakerOutcome
    }),
  )

checkTable(
  'scoreSpeakers: of each group, right, wrong and all',
  (given) =>
    score(given)
      .names.filter(({ right }) => right.of > 0)
      .map(({ group, right, wrong }) => `${group} ${right.count}+${wrong.count}/${right.of}`)
      .join('; '),
  `
  # one
  name f anglo right → all 1+0/1; names 1+0/1; women 1+0/1; Anglo-American names 1+0/1
  # one of each kind
  name m other right; title f anglo wrong; pronoun f other unknown → all 1+1/3; names 1+0/1; titles 0+1/1; pronouns 0+0/1; men 1+0/1; women 0+1/2; Anglo-American names 0+1/1; other names 1+0/2
  # a gender that is not known is in neither group
  name u other right → all 1+0/1; names 1+0/1; other names 1+0/1
  # other sources do not count
  other f other right; name f other wrong → all 0+1/1; names 0+1/1; women 0+1/1; other names 0+1/1
  # nor do those without a name
  title - - unnamed; title f other right → all 1+0/1; titles 1+0/1; women 1+0/1; other names 1+0/1
`,
)

checkTable(
  'scoreSpeakers: authority, and names that no one has',
  (given) => {
    const { authority, namedWrongly } = score(given)
    return `${authority.count}/${authority.of} ${namedWrongly.count}/${namedWrongly.of}`
  },
  `
  name f other right*; title - - unnamed → 1/2 0/1
  name f other wrong; title - - wrongly*; other - - unnamed* → 2/3 1/2
  name f other right* → 1/1 0/0
`,
)
