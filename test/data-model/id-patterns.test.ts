import { idPatterns } from '../../src/data-model/id-patterns.ts'
import { checkTable } from '../check-table.ts'

const report = '0123456789abcdef01234567'

/** What a text is an id of. */
const kindOf = (id: string): string => {
  const kinds = (['report', 'statement', 'party'] as const).filter((kind) =>
    idPatterns[kind].test(id.replace('R', report)),
  )
  return kinds.join(', ') || '-'
}

checkTable(
  'idPatterns (R is an id of a report)',
  kindOf,
  `
  # of each
  R → report
  R-0 → statement
  R-120 → statement
  R-p0 → party
  R-p120 → party
  # several that start at one place
  R-120b → statement
  R-120bbb → statement
  R-p120bb → party
  R-120c → -
  R-120B → -
  # too short, too long, in capitals
  0123 → -
  R0 → -
  0123456789ABCDEF01234567 → -
  g123456789abcdef01234567 → -
  # no number, or a part of one
  R- → -
  R-p → -
  R-x1 → -
  R--1 → -
  R-1.5 → -
  R-1234567890123 → -
  # something before or after it
  xR-0 → -
  R-0 x → -
  R-0⏎ → -
`,
)
