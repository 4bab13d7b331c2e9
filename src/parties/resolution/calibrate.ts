import type { Evidence } from './evidence.ts'
import table from './confidence.json' with { type: 'json' }

/** A point of a curve: the weights' own probability, and how often such a choice is right. */
type Knot = readonly number[]

/**
 * How likely it is, 0 … 1, that a person chosen on some evidence is the right one; `own` is what the weights make of it. Between
 * the points of the table it is straight.
 */
export function calibrate(evidence: Evidence, own: number): number {
  const knots: readonly Knot[] = table[evidence]
  const after = knots.findIndex(([at = 1]) => at >= own)
  const [toOwn = 1, toShare = 1] = knots[after] ?? knots.at(-1) ?? []
  const [fromOwn = 0, fromShare = 0] =
    knots[after < 0 ? knots.length - 1 : Math.max(0, after - 1)] ?? []
  return toOwn === fromOwn
    ? toShare
    : fromShare + ((toShare - fromShare) * (own - fromOwn)) / (toOwn - fromOwn)
}
