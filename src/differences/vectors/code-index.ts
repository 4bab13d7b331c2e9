import { codeBytes } from './sign-code.ts'
import { openScan } from './scan-codes.ts'

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
  /**
   * Adds a group of codes, one after the other.
   * @throws RangeError if they are not whole codes.
   */
  readonly add: (group: number, codes: Uint8Array) => void
  readonly remove: (group: number) => void
  /** The nearest codes, at most so many, those that differ in fewest bits first, none in more than `within`. */
  readonly nearest: (code: Uint8Array, most: number, within: number) => readonly NearCode[]
}

/** If more were found, it is looked again for those that are nearer by so many bits. */
const step = 6

/** An index without codes. */
export function makeCodeIndex(): CodeIndex {
  const scan = openScan()
  /** Where each group begins, and how many codes it has. */
  const groups = new Map<number, { readonly from: number; readonly count: number }>()
  /** The group of each code; -1 if it was removed. */
  let groupOf: number[] = []
  let removed = 0

  /** Moves what is left together, once most was removed. */
  function tidy(): void {
    if (removed * 2 <= groupOf.length) return
    const kept = Array.from(
      groups,
      ([group, { from, count }]) => [group, scan.read(from, count)] as const,
    )
    groups.clear()
    groupOf = []
    removed = 0
    scan.clear()
    for (const [group, codes] of kept) add(group, codes)
  }

  function add(group: number, codes: Uint8Array): void {
    if (codes.length % codeBytes !== 0) throw new RangeError('these are not whole codes')
    const count = codes.length / codeBytes
    groups.set(group, { from: groupOf.length, count })
    for (let place = 0; place < count; place++) groupOf.push(group)
    scan.append(codes)
  }

  return {
    has: (group) => groups.has(group),
    groups: () => [...groups.keys()],
    add,
    remove(group) {
      const known = groups.get(group)
      if (!known) return
      groups.delete(group)
      groupOf.fill(-1, known.from, known.from + known.count)
      removed += known.count
      tidy()
    },
    nearest(code, most, within) {
      for (let limit = within; ; limit -= step) {
        const found = scan.find(code, limit)
        if (found === null && limit > step) continue
        return (found ?? [])
          .flatMap(({ index, distance }) => {
            const group = groupOf[index] ?? -1
            const place = index - (groups.get(group)?.from ?? 0)
            return group === -1 ? [] : [{ group, place, distance }]
          })
          .toSorted((one, other) => one.distance - other.distance)
          .slice(0, most)
      }
    },
  }
}
