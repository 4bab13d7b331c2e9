/**
 * What several sources give, each as soon as it has it, each in its own order. A source is asked for its next once what it gave last is done with. Where the whole is ended, `end` is called, then each source is.
 */
export async function* merge<Item>(
  sources: readonly AsyncGenerator<Item>[],
  end: () => void,
): AsyncGenerator<Item> {
  const ask = async (source: AsyncGenerator<Item>) => ({ source, result: await source.next() })
  const waiting = new Map(sources.map((source) => [source, ask(source)]))
  try {
    while (waiting.size > 0) {
      const { source, result } = await Promise.race(waiting.values())
      if (result.done) {
        waiting.delete(source)
        continue
      }
      yield result.value
      waiting.set(source, ask(source))
    }
  } finally {
    end()
    await Promise.allSettled(sources.map((source) => source.return(undefined)))
  }
}
