import { judgeGenders } from './judge-persons.ts'
import { judgeOffices } from './judge-offices.ts'
import { piece, weightOf, type Evidence, type Judgement } from './evidence.ts'
import type { Identity } from './identity.ts'

/** Someone who may be meant by a name of one word, with where the record names them in full. */
export interface Bearer {
  readonly identity: Identity
  /** In how many reports of the same outlet, published at most `daysAround` before or after. */
  readonly inOutlet: number
  /** In how many other reports of those days. */
  readonly inDays: number
  /** In how many reports of other days. */
  readonly elsewhere: number
  /** How many others are named in the report and in reports of theirs. */
  readonly companions: number
  /** Whether the report names them, too, as someone else. */
  readonly areToldApart: boolean
}

/** How many days before and after a report tell most of whom a name of one word means. */
export const daysAround = 30

/**
 * How likely it is for each of those who bear a name of one word that a report means them; the probabilities of all
 * and of someone whom the record does not know add up to 1.
 */
export function chooseBearer(named: Identity, bearers: readonly Bearer[]): readonly Judgement[] {
  const judged = bearers.map((bearer) => {
    const evidence = weigh(named, bearer)
    return { evidence, odds: 2 ** evidence.reduce((sum, { weight }) => sum + weight, 0) }
  })
  const total = judged.reduce((sum, { odds }) => sum + odds, someoneElse)
  return judged.map(({ evidence, odds }) => ({
    probability: odds / total,
    evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }))
}

/** The odds of someone whom the record does not know; a bearer whom another outlet names once in those days has 0.41. */
const someoneElse = 0.25

/** Who is told of twice as often is more than twice as often called by one word: only the well known need no more. */
const fame = 1.5

function weigh(named: Identity, bearer: Bearer): readonly Evidence[] {
  const { identity, inOutlet, inDays, elsewhere, companions, areToldApart } = bearer
  const seen = inOutlet + 0.5 * inDays + 0.1 * elsewhere + (identity.isListed ? 0.3 : 0)
  const feature =
    inOutlet > 0 ? 'named by its outlet' : inDays > 0 ? 'named in those days' : 'named elsewhere'
  return [
    piece(feature, fame * Math.log2(0.05 + seen)),
    ...judgeOffices(named, identity),
    ...judgeGenders(named, identity),
    ...(companions > 0
      ? [piece('same company', weightOf('same company') * Math.min(1, companions / 3))]
      : []),
    ...(areToldApart ? [piece('told apart')] : []),
  ]
}
