import { codeBytes, codeWords } from './sign-code.ts'

/** A code that was found, by its group and its place in it. */
export interface NearCode {
  readonly group: number
  readonly place: number
  /** In how many bits it differs. */
  readonly distance: number
}

/** Codes in groups, held in memory, of which the nearest to a code are found by looking at each. */
export interface CodeIndex {
  readonly has: (group: number) => boolean
  readonly groups: () => readonly number[]
  /** Adds a group of codes, one after the other. */
  readonly add: (group: number, codes: Uint8Array) => void
  readonly remove: (group: number) => void
  /** The nearest codes, at most so many, those that differ in fewest bits first, none in more than `within`. */
  readonly nearest: (code: Uint8Array, most: number, within: number) => readonly NearCode[]
}

/** An index without codes. */
export function makeCodeIndex(): CodeIndex {
  const groups = new Map<number, Uint32Array>()
  return {
    has: (group) => groups.has(group),
    groups: () => [...groups.keys()],
    add: (group, codes) => void groups.set(group, toWords(codes)),
    remove: (group) => void groups.delete(group),
    nearest(code, most, within) {
      const wanted = toWords(code)
      // By distance: those that are near enough, as long as there are not more than asked for at a lower distance.
      const found: NearCode[][] = Array.from({ length: within + 1 }, () => [])
      let limit = within
      let count = 0
      for (const [group, words] of groups) {
        for (let from = 0; from < words.length; from += codeWords) {
          const distance = distanceAt(words, from, wanted, limit)
          if (distance > limit) continue
          found[distance]?.push({ group, place: from / codeWords, distance })
          count++
          // Those at the highest distance are no longer needed once the nearer ones are as many as asked for.
          while (limit > 0 && count - (found[limit]?.length ?? 0) >= most) {
            count -= found[limit]?.length ?? 0
            limit--
          }
        }
      }
      return found
        .slice(0, limit + 1)
        .flat()
        .slice(0, most)
    },
  }
}

/** In how many bits the code at a place differs from another; more than `limit` if so, then not how many. */
function distanceAt(words: Uint32Array, from: number, wanted: Uint32Array, limit: number): number {
  let distance = 0
  for (let at = 0; at < codeWords; at += third) {
    for (let word = at; word < at + third; word++)
      distance += countBits((words[from + word] ?? 0) ^ (wanted[word] ?? 0))
    if (distance > limit) return distance
  }
  return distance
}

/** After so many words it is looked whether a code is too far away already. */
const third = codeWords / 3

/** How many bits of a word are set (Warren, Hacker's Delight, 2013, §5-1). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Codes as words; copied, as they may not lie where words do. */
function toWords(codes: Uint8Array): Uint32Array {
  if (codes.length % codeBytes !== 0) throw new RangeError('these are not whole codes')
  return new Uint32Array(new Uint8Array(codes).buffer)
}
