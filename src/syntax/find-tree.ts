/**
 * The tree with the highest sum of scores (Chu & Liu 1965, Edmonds 1967) that has one root: the head of each of `count` words, -1 for the root.
 * `score(dependent, head)` is that of an arc between two different words, `score(word, word)` that of a word as the root.
 */
export function findTree(
  count: number,
  score: (dependent: number, head: number) => number,
): readonly number[] {
  // Node 0 is above the root. What an arc from it loses is more than all others could win: the best tree has one such arc.
  const size = count + 1
  const scores = new Float64Array(size * size).fill(-Infinity)
  let span = 1
  for (let dependent = 0; dependent < count; dependent++) {
    for (let head = 0; head < count; head++) {
      const value = score(dependent, head)
      span += Math.abs(value)
      scores[(dependent + 1) * size + (head === dependent ? 0 : head + 1)] = value
    }
  }
  for (let node = 1; node < size; node++)
    scores[node * size] = (scores[node * size] ?? 0) - 2 * span
  return Array.from(findBest(scores, size).subarray(1), (head) => head - 1)
}

/** The head of each node of the best tree below node 0, whose own is -1. `scores[dependent * size + head]`. */
function findBest(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1)
  for (let node = 1; node < size; node++) heads[node] = bestHead(scores, size, node)
  const cycle = findCycle(heads)
  return cycle ? breakCycle(scores, size, heads, cycle) : heads
}

function bestHead(scores: Float64Array, size: number, node: number): number {
  let best = 0
  for (let head = 0; head < size; head++) {
    if (head !== node && at(scores, size, node, head) > at(scores, size, node, best)) best = head
  }
  return best
}

/** Nodes that are one another's heads in a ring, or null. */
function findCycle(heads: Int32Array): ReadonlySet<number> | null {
  const seenFrom = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && seenFrom[node] === 0) {
      seenFrom[node] = start
      node = heads[node] ?? -1
    }
    if (node <= 0 || seenFrom[node] !== start) continue
    const cycle = new Set<number>()
    for (let member = node; !cycle.has(member); member = heads[member] ?? 0) cycle.add(member)
    return cycle
  }
  return null
}

/** The best tree where the nodes of `cycle`, taken as one node, are entered at the place that costs least. */
function breakCycle(
  scores: Float64Array,
  size: number,
  heads: Int32Array,
  cycle: ReadonlySet<number>,
): Int32Array {
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !cycle.has(node))
  const smaller = outside.length + 1
  const ring = outside.length
  const contracted = new Float64Array(smaller * smaller).fill(-Infinity)
  const enters = new Int32Array(smaller) // the node of the cycle that an outside head enters at
  const leaves = new Int32Array(smaller) // the node of the cycle that is an outside node's best head
  outside.forEach((node, place) => {
    outside.forEach((head, other) => {
      if (node !== head) contracted[place * smaller + other] = at(scores, size, node, head)
    })
    for (const member of cycle) {
      const lost = at(scores, size, member, heads[member] ?? 0)
      const entered = at(scores, size, member, node) - lost
      if (entered > at(contracted, smaller, ring, place)) {
        contracted[ring * smaller + place] = entered
        enters[place] = member
      }
      if (node > 0 && at(scores, size, node, member) > at(contracted, smaller, place, ring)) {
        contracted[place * smaller + ring] = at(scores, size, node, member)
        leaves[place] = member
      }
    }
  })
  const found = findBest(contracted, smaller)
  const whole = heads.slice()
  outside.forEach((node, place) => {
    const head = found[place] ?? 0
    if (node > 0) whole[node] = head === ring ? (leaves[place] ?? 0) : (outside[head] ?? 0)
  })
  const from = found[ring] ?? 0
  whole[enters[from] ?? 0] = outside[from] ?? 0
  return whole
}

const at = (scores: Float64Array, size: number, dependent: number, head: number): number =>
  scores[dependent * size + head] ?? -Infinity
