/**
 * The items of several sources, each as soon as its source has it, in the order of that source. A source is asked for
 * its next item once its last one is finished. When the whole is ended, `end` is called, then each source is ended.
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
