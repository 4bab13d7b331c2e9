/**
 * The tree with the highest sum of scores (Chu & Liu 1965, Edmonds 1967) that has one root: the head of each of `count` words, -1 for the root.
 * `score(dependent, head)` is that of an arc between two different words, `score(word, word)` that of a word as the root. Rings are contracted in place (Tarjan 1977):
 * it takes time and memory by the square of `count`.
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
  const heads = findHeads(scores, size)
  if (isTree(heads)) return Array.from(heads.subarray(1), (head) => head - 1)
  for (let node = 1; node < size; node++)
    scores[node * size] = (scores[node * size] ?? 0) - 2 * span
  return Array.from(findBest(scores, size).subarray(1), (head) => head - 1)
}

/** The head that each node but 0 wants most. `scores[dependent * size + head]`. */
function findHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    const row = node * size
    let best = 0
    for (let head = 1; head < size; head++)
      if (head !== node && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head
    heads[node] = best
  }
  return heads
}

/** Whether all nodes lead to node 0, and one alone hangs on it: then no other tree is better. */
function isTree(heads: Int32Array): boolean {
  let roots = 0
  for (let node = 1; node < heads.length; node++) if (heads[node] === 0) roots++
  if (roots !== 1) return false
  /** For each node the one from which it was first come by; 0 is known to lead to the top. */
  const cameFrom = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && cameFrom[node] === 0) {
      cameFrom[node] = start
      node = heads[node] ?? 0
    }
    if (node > 0 && cameFrom[node] === start) return false
  }
  return true
}

/** A graph whose rings are contracted one by one, each into one of its nodes. */
interface Graph {
  readonly size: number
  /** The best score of an arc into the words of a node from those of another: `scores[dependent * size + head]`. It is overwritten. */
  readonly scores: Float64Array
  /** The words that the arc of that score joins. */
  readonly dependents: Int32Array
  readonly heads: Int32Array
  /** The node that each node wants most as its head; -1 for node 0. */
  readonly best: Int32Array
  /** The nodes that are left, node 0 first. */
  left: readonly number[]
  /** What each node is now: itself, or `size` and the index of the ring that it stands for. */
  readonly names: Int32Array
}

/** A ring that was contracted: by their names its members, and the words that the arc into each of them in the ring joins. */
interface Ring {
  readonly members: readonly number[]
  readonly arcs: readonly Arc[]
}

interface Arc {
  readonly dependent: number
  readonly head: number
}

/** The head of each node of the best tree below node 0, whose own is -1. `scores[dependent * size + head]`, which is overwritten. */
function findBest(scores: Float64Array, size: number): Int32Array {
  const graph: Graph = {
    size,
    scores,
    dependents: Int32Array.from(scores, (_, cell) => Math.floor(cell / size)),
    heads: Int32Array.from(scores, (_, cell) => cell % size),
    best: new Int32Array(size).fill(-1),
    left: Array.from({ length: size }, (_, node) => node),
    names: Int32Array.from({ length: size }, (_, node) => node),
  }
  for (let node = 1; node < size; node++) graph.best[node] = bestHead(graph, node)
  const rings: Ring[] = []
  for (let members = findCycle(graph); members; members = findCycle(graph)) {
    rings.push(contract(graph, members))
    graph.names[members[0] ?? 0] = size + rings.length - 1
  }
  return expand(graph, rings)
}

function bestHead({ scores, size, left }: Graph, node: number): number {
  const row = node * size
  let best = 0
  let bestScore = -Infinity
  for (const head of left) {
    const value = scores[row + head] ?? -Infinity
    if (head !== node && value > bestScore) [best, bestScore] = [head, value]
  }
  return best
}

/** Nodes that are one another's heads in a ring, or null. */
function findCycle({ size, best, left }: Graph): readonly number[] | null {
  const seenFrom = new Int32Array(size)
  for (const start of left) {
    let node = start
    while (node > 0 && seenFrom[node] === 0) {
      seenFrom[node] = start
      node = best[node] ?? -1
    }
    if (node <= 0 || seenFrom[node] !== start) continue
    const cycle = [node]
    for (let next = best[node] ?? 0; next !== node; next = best[next] ?? 0) cycle.push(next)
    return cycle
  }
  return null
}

/** Makes one node of a ring, entered from each other node at the place that costs least. */
function contract(graph: Graph, members: readonly number[]): Ring {
  const { size, scores, best, dependents, heads } = graph
  const [into = 0, ...others] = members
  const ring = {
    members: members.map((member) => graph.names[member] ?? 0),
    arcs: members.map((member) => bestArc(graph, member)),
  }
  const lost = members.map((member) => scores[member * size + (best[member] ?? 0)] ?? 0)
  const inRing = new Set(members)
  const outside = graph.left.filter((node) => !inRing.has(node))
  const take = (to: number, from: number, value: number) => {
    scores[to] = value
    dependents[to] = dependents[from] ?? 0
    heads[to] = heads[from] ?? 0
  }
  for (const node of outside) {
    const entry = into * size + node
    take(entry, entry, (scores[entry] ?? 0) - (lost[0] ?? 0))
    others.forEach((member, index) => {
      const cell = member * size + node
      const entered = (scores[cell] ?? 0) - (lost[index + 1] ?? 0)
      if (entered > (scores[entry] ?? 0)) take(entry, cell, entered)
    })
    if (node === 0) continue
    const exit = node * size + into
    for (const member of others) {
      const cell = node * size + member
      if ((scores[cell] ?? 0) > (scores[exit] ?? 0)) take(exit, cell, scores[cell] ?? 0)
    }
    if (inRing.has(best[node] ?? 0)) best[node] = into
  }
  graph.left = [...outside, into]
  best[into] = bestHead(graph, into)
  return ring
}

/** The words that the arc into a node from its best head joins. */
function bestArc({ size, dependents, heads, best }: Graph, node: number): Arc {
  const cell = node * size + (best[node] ?? 0)
  return { dependent: dependents[cell] ?? 0, head: heads[cell] ?? 0 }
}

/** The heads of all words: the best arcs between the nodes that are left, and of each ring all arcs but that into the member which is entered from outside. */
function expand(graph: Graph, rings: readonly Ring[]): Int32Array {
  const { size, left, names } = graph
  const found = new Int32Array(size).fill(-1)
  /** By its name, the word at which a node is entered. */
  const entered = new Int32Array(size + rings.length)
  const enter = (name: number, { dependent, head }: Arc) => {
    found[dependent] = head
    entered[name] = dependent
  }
  for (const node of left) if (node > 0) enter(names[node] ?? 0, bestArc(graph, node))
  const ringOf = new Int32Array(size + rings.length).fill(-1)
  rings.forEach(({ members }, index) => {
    for (const member of members) ringOf[member] = size + index
  })
  for (let index = rings.length - 1; index >= 0; index--) {
    const ring = size + index
    const word = entered[ring] ?? 0
    let holder = word
    while (ringOf[holder] !== ring) holder = ringOf[holder] ?? ring
    rings[index]?.members.forEach((member, place) => {
      const arc = rings[index]?.arcs[place]
      if (member === holder) entered[member] = word
      else if (arc) enter(member, arc)
    })
  }
  return found
}
