/** Two statements, by their indexes, and how likely they are on one matter, 0 … 1. */
export interface MatterLink {
  readonly a: number
  readonly b: number
  readonly matter: number
  /** Whether they differ or agree; others only keep matters apart. */
  readonly isRelated: boolean
}

/** Two statements that were judged and are less likely on one matter keep their matters apart. */
const leastMatter = 0.5

/**
 * The matter of each statement, as the lowest index in it: statements that differ or agree, joined from the likeliest
 * pair on, as long as no two of them were judged to be on different matters (complete linkage over what was judged).
 */
export function groupMatters(count: number, links: readonly MatterLink[]): readonly number[] {
  const groups = new Map<number, readonly number[]>()
  const groupOf = Array.from({ length: count }, (_, at) => at)
  const apart = new Map<number, Set<number>>()
  for (const { a, b, matter } of links) {
    if (matter >= leastMatter) continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = apart.get(one) ?? new Set<number>()
      apart.set(one, known.add(other))
    }
  }
  const members = (group: number) => groups.get(group) ?? [group]
  const related = links
    .filter(({ isRelated, matter }) => isRelated && matter >= leastMatter)
    .toSorted((one, other) => other.matter - one.matter || one.a - other.a || one.b - other.b)
  for (const { a, b } of related) {
    const [one, other] = [groupOf[a] ?? a, groupOf[b] ?? b]
    if (one === other) continue
    const [ours, theirs] = [members(one), members(other)]
    const others = new Set(theirs)
    const areApart = ours.some((at) => [...(apart.get(at) ?? [])].some((far) => others.has(far)))
    if (areApart) continue
    const joined = [...ours, ...theirs]
    const group = Math.min(one, other)
    groups.set(group, joined)
    for (const at of joined) groupOf[at] = group
  }
  return groupOf
}
