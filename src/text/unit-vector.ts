/** A vector in the same direction, of length 1; one of zeros stays as it is. */
export function ofLengthOne(numbers: Float32Array): Float32Array {
  const length = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0)) || 1
  return numbers.map((number) => number / length)
}
