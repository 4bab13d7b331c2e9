import type { ChildNode } from './attribute.ts'

/** All nodes of a tree in order, each before those inside it. */
export function* walkNodes(nodes: readonly ChildNode[]): Generator<ChildNode> {
  const open = [{ nodes, next: 0 }]
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const node = frame.nodes[frame.next++]
    if (!node) open.pop()
    else {
      yield node
      if ('childNodes' in node) open.push({ nodes: node.childNodes, next: 0 })
    }
  }
}
