/**
 * Applies `work` to each item, up to `atOnce` at a time, and gives the results in the order of the items. Items
 * are drawn as they are needed, so an endless source is read no faster than its results are taken. The first
 * failure ends it, after the results before it were given.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const pending: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited in its turn: until then a failure is no unhandled one.
    result.catch(() => undefined)
    pending.push(result)
    if (pending.length >= atOnce) {
      const first = pending.shift()
      if (first) yield await first
    }
  }
  for (const result of pending) yield await result
}
