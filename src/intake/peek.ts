/** The start of a stream of bytes, and all of it from its start. */
export interface Peeked {
  readonly head: Uint8Array
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Looks at the first `least` bytes of a stream, fewer if it has no more; none are lost. */
export async function peek(chunks: AsyncIterable<Uint8Array>, least: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < least) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    size += next.value.length
  }
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken
    yield* rest
  }
  return { head: Buffer.concat(taken), chunks: all() }
}
