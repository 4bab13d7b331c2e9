import type { PairRelation } from '../../data-model/index.ts'
import { softmax } from '../../text/index.ts'
import { pairFeatureNames } from './pair-features.ts'
import weights from './pair-weights.json' with { type: 'json' }

/** How likely each relation is; they add up to 1. */
export type Shares = Readonly<Record<PairRelation, number>>

/** The weights of the features for one relation, in their order, and what is added. */
export interface RelationWeights {
  readonly bias: number
  readonly features: readonly number[]
}

/** A pair by its features: multinomial logistic regression (docs/experiments/differences.md). */
export function weighPair(features: readonly number[]): {
  readonly relation: PairRelation
  readonly clearness: number
  readonly shares: Shares
} {
  const shares = sharesOf(features, fitted)
  const relation = (['differ', 'agree'] as const).reduce<PairRelation>(
    (best, one) => (shares[one] > shares[best] ? one : best),
    'none',
  )
  return { relation, clearness: Math.round(shares[relation] * 1000) / 1000, shares }
}

/** How likely each relation is by such weights. */
export function sharesOf(
  features: readonly number[],
  by: Readonly<Record<PairRelation, RelationWeights>>,
): Shares {
  const score = ({ bias, features: own }: RelationWeights) =>
    features.reduce((sum, value, index) => sum + value * (own[index] ?? 0), bias)
  const scores = [score(by.differ), score(by.agree), score(by.none)]
  const [differ = 0, agree = 0, none = 0] = softmax(scores)
  return { differ, agree, none }
}

const named = (relation: PairRelation): RelationWeights => {
  const of: Readonly<Record<string, number>> = weights[relation]
  return { bias: of['bias'] ?? 0, features: pairFeatureNames.map((name) => of[name] ?? 0) }
}

const fitted = { differ: named('differ'), agree: named('agree'), none: named('none') }
