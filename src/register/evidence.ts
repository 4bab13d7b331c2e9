import weights from './weights.json' with { type: 'json' }

/** What speaks for or against two being the same. */
export type Feature = keyof typeof weights.features

/** Every feature. */
export const features = Object.keys(weights.features) as readonly Feature[]

/** One thing that speaks for two being the same, or against it. */
export interface Evidence {
  readonly feature: Feature
  /**
   * How strongly, in bits: how many times more often it is found of two that are the same than of two that are not, as
   * a logarithm to the base 2. Negative if it speaks against it.
   */
  readonly weight: number
}

/** How likely it is that two are the same, and why. */
export interface Judgement {
  /** From 0 to 1. */
  readonly probability: number
  /** What it follows from; what weighs most comes first. */
  readonly evidence: readonly Evidence[]
}

/** The weight that a feature has, in bits. */
export const weightOf = (feature: Feature): number => weights.features[feature]

/** One piece of evidence with the weight that the list gives it, or with another. */
export const piece = (feature: Feature, weight = weightOf(feature)): Evidence => ({
  feature,
  weight: Math.round(weight * 10) / 10,
})

/**
 * The judgement that follows from pieces of evidence: their weights add up to the logarithm of the odds, as in the
 * model of Fellegi and Sunter (A Theory for Record Linkage, 1969).
 */
export function judgeBy(evidence: readonly Evidence[]): Judgement {
  const bits = evidence.reduce((sum, { weight }) => sum + weight, 0)
  return {
    probability: 1 / (1 + 2 ** -bits),
    evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }
}

/** From this probability on, two are taken for the same. */
export const sameFrom = weights.sameFrom

/** From this probability on, a name of one word is taken for someone who bears it. */
export const meantFrom = weights.meantFrom

/** From this probability on, a person is asked whether two are the same. */
export const askedFrom = weights.askedFrom
