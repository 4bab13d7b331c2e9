/** A node of JSON-LD. What is undefined is not written. */
export type JsonLdNode = Readonly<Record<string, unknown>>

/**
 * A document of JSON-LD 1.1, a line for each node, piece by piece.
 * @param open The document up to its list of nodes, the bracket of the list included.
 * @param close What comes after the list, from its bracket on; it is told how many nodes there were.
 */
export async function* writeNodes(
  open: string,
  nodes: AsyncIterable<JsonLdNode>,
  close: (count: number) => string,
): AsyncGenerator<string> {
  yield open
  let count = 0
  for await (const node of nodes) yield `${count++ === 0 ? '\n' : ',\n'}${JSON.stringify(node)}`
  yield `\n${close(count)}\n`
}
