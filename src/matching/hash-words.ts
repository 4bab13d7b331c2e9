/**
 * A whole number of 0 … 2³² − 1 for a text: FNV-1a (Fowler, Noll and Vo, 1991) over its UTF-16 code units, spread
 * evenly by the last step of MurmurHash3 (Appleby, 2011). It is the same on every machine. It is not cryptographic:
 * do not use it for anything that someone may forge.
 */
export function hashWords(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return stir(hash)
}

/** Another number for each, evenly spread: the last step of MurmurHash3 (Appleby, 2011). */
export function stir(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
