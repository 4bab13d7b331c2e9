/** How alike two vectors of length 1 are, -1 … 1: their product, which is the cosine of the angle between them. */
export function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
