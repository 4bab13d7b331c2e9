/** Two of a register that are taken for one. */
export interface Join {
  readonly from: number
  /** The one under which both go. */
  readonly into: number
}

/**
 * Works out which one each goes under, from joins in their order: the later of two that contradict gives way. No join
 * brings two together who were told apart.
 * @param apart Pairs that are not the same.
 * @returns For each that a join names, the one that it goes under: its own number if it goes under itself.
 */
export function makeClusters(
  joins: readonly Join[],
  apart: readonly (readonly [number, number])[] = [],
): ReadonlyMap<number, number> {
  const parents = new Map<number, number>()
  const rootOf = (one: number): number => {
    let root = one
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent
    }
    // What was walked goes under the root directly from now on.
    for (let at = one; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const opposite = new Map<number, Set<number>>()
  for (const [one, other] of apart) {
    opposite.set(one, (opposite.get(one) ?? new Set()).add(other))
    opposite.set(other, (opposite.get(other) ?? new Set()).add(one))
  }
  const named = new Set<number>()
  for (const { from, into } of joins) {
    named.add(from).add(into)
    const [a, b] = [rootOf(from), rootOf(into)]
    if (a === b) continue
    const against = [...(opposite.get(a) ?? [])]
    if (against.some((one) => rootOf(one) === b)) continue
    parents.set(a, b)
    if (against.length > 0) {
      const joined = opposite.get(b) ?? new Set<number>()
      for (const one of against) {
        joined.add(one)
        opposite.get(rootOf(one))?.add(b)
      }
      opposite.set(b, joined)
    }
  }
  return new Map(Array.from(named, (one) => [one, rootOf(one)]))
}
