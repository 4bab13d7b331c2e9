import type { PairRelation } from '../../data-model/index.ts'
import { sharesOf, type RelationWeights } from '../../differences/index.ts'

/** A pair by its features, with how it was judged. */
export interface FittedPair {
  readonly features: readonly number[]
  readonly relation: PairRelation
  /** How much it counts. */
  readonly weight: number
}

/** The weights of each relation. */
export type FittedWeights = Readonly<Record<PairRelation, RelationWeights>>

const relations = ['differ', 'agree', 'none'] as const

/** How strongly large weights are held back. */
const ridge = 0.02
const steps = 600
const rate = 0.3

/**
 * Multinomial logistic regression by gradient descent on standardised features, with L2; the weights are those of the
 * features as they are.
 */
export function fitRelations(pairs: readonly FittedPair[]): FittedWeights {
  const width = pairs[0]?.features.length ?? 0
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const means = column(width, (at) => mean(pairs, total, at))
  const deviations = column(
    width,
    (at) =>
      Math.sqrt(
        pairs.reduce(
          (sum, { features, weight }) =>
            sum + weight * ((features[at] ?? 0) - (means[at] ?? 0)) ** 2,
          0,
        ) / total,
      ) || 1,
  )
  const scaled = pairs.map((pair) => ({
    ...pair,
    features: pair.features.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  }))
  let fitted: FittedWeights = { differ: zero(width), agree: zero(width), none: zero(width) }
  for (let step = 0; step < steps; step++) fitted = descend(scaled, total, fitted)
  return mapRelations((relation) => {
    const { bias, features } = fitted[relation]
    const own = features.map((value, at) => value / (deviations[at] ?? 1))
    return {
      bias: own.reduce((sum, value, at) => sum - value * (means[at] ?? 0), bias),
      features: own,
    }
  })
}

function descend(
  pairs: readonly FittedPair[],
  total: number,
  fitted: FittedWeights,
): FittedWeights {
  const width = fitted.none.features.length
  const gradients = mapRelations(() => ({ bias: 0, features: new Float64Array(width) }))
  for (const { features, relation, weight } of pairs) {
    const shares = sharesOf(features, fitted)
    for (const one of relations) {
      const error = ((shares[one] - Number(one === relation)) * weight) / total
      const gradient = gradients[one]
      gradient.bias += error
      for (let at = 0; at < width; at++)
        gradient.features[at] = (gradient.features[at] ?? 0) + error * (features[at] ?? 0)
    }
  }
  return mapRelations((relation) => {
    const { bias, features } = fitted[relation]
    const gradient = gradients[relation]
    return {
      bias: bias - rate * gradient.bias,
      features: features.map(
        (value, at) => value - rate * ((gradient.features[at] ?? 0) + ridge * value),
      ),
    }
  })
}

const mapRelations = <Value>(make: (relation: PairRelation) => Value) => ({
  differ: make('differ'),
  agree: make('agree'),
  none: make('none'),
})

const zero = (width: number): RelationWeights => ({ bias: 0, features: column(width, () => 0) })

const column = (width: number, make: (at: number) => number): readonly number[] =>
  Array.from({ length: width }, (_, at) => make(at))

const mean = (pairs: readonly FittedPair[], total: number, at: number): number =>
  pairs.reduce((sum, { features, weight }) => sum + weight * (features[at] ?? 0), 0) / total
