/** How many bits a code has, and bytes. */
const codeBits = 384
export const codeBytes = codeBits / 8

/**
 * The code of a vector, `codeBytes` long: on which side of fixed planes through the origin it lies, a bit each. The share of
 * bits in which two codes differ is, but for chance, the angle between their vectors divided by π (Charikar, 2002,
 * "Similarity estimation techniques from rounding algorithms").
 */
export function signCode(vector: Float32Array): Uint8Array {
  const normals = planes(vector.length)
  const code = new Uint8Array(codeBytes)
  for (let bit = 0; bit < codeBits; bit++) {
    let sum = 0
    const from = bit * vector.length
    for (let at = 0; at < vector.length; at++) sum += (vector[at] ?? 0) * (normals[from + at] ?? 0)
    if (sum > 0) code[bit >> 3] = (code[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return code
}

const made = new Map<number, Float32Array>()

/** The normals of the planes, one after the other: always the same ones. */
function planes(width: number): Float32Array {
  const known = made.get(width)
  if (known) return known
  const draw = makeNormal(seed)
  const normals = Float32Array.from({ length: codeBits * width }, draw)
  made.set(width, normals)
  return normals
}

const seed = 1

/** Draws normally distributed numbers, always the same ones for a seed (Park and Miller, 1988; Box and Muller, 1958). */
function makeNormal(start: number): () => number {
  let state = start
  const uniform = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}
