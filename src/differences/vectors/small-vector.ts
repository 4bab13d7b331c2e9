import { ofLengthOne } from '../../text/index.ts'

/** A vector of length 1 in whole numbers from -127 to 127, a byte each. */
export function toSmall(vector: Float32Array): Uint8Array {
  let most = 0
  for (const number of vector) most = Math.max(most, Math.abs(number))
  const scale = most === 0 ? 0 : 127 / most
  return new Uint8Array(Int8Array.from(vector, (number) => Math.round(number * scale)).buffer)
}

/** The vector of such bytes, of length 1 again. */
export function fromSmall(bytes: Uint8Array): Float32Array {
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  return ofLengthOne(Float32Array.from(numbers))
}
