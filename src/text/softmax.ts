import { largest } from './extremes.ts'

/** Scores as shares, 0 … 1, that add up to 1: each score is the logarithm of a share but for what all have in common. */
export function softmax(scores: readonly number[]): readonly number[] {
  const most = largest(scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
