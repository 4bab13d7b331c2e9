import { readDay } from './read-day.ts'
import { piece, weightOf, type Evidence } from './evidence.ts'
import type { Identity } from './identity.ts'
import type { Surroundings } from './surroundings.ts'

/** What the company, the time and the reports in which two are named say of them. */
export function judgeCircumstances(
  one: Identity,
  other: Identity,
  { companions, areToldApart }: Surroundings,
): readonly Evidence[] {
  return [
    ...(areToldApart ? [piece('told apart')] : []),
    ...(companions > 0
      ? [piece('same company', weightOf('same company') * Math.min(1, companions / 3))]
      : []),
    ...judgeTime(one, other),
    ...(one.isListed || other.isListed ? [piece('on a list')] : []),
  ]
}

function judgeTime({ days: one }: Identity, { days: other }: Identity): readonly Evidence[] {
  if (one === null || other === null) return []
  const [earlier, later] = one.first <= other.first ? [one, other] : [other, one]
  const gap = readDay(later.first) - readDay(earlier.last)
  if (gap <= month) return [piece('same time')]
  return gap > tenYears ? [piece('long apart')] : []
}

const month = 31
const tenYears = 3653
