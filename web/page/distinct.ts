declare const isDistinct: unique symbol

/**
 * Items of which no two have the same ID, as a list needs that identifies its items by them. Only `distinct` makes
 * one.
 */
export type Distinct<Item> = readonly Item[] & { readonly [isDistinct]: true }

/** Items in their order, the first with each ID; later ones with that ID are left out. */
export function distinct<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): Distinct<Item> {
  const first = new Map<string, Item>()
  for (const item of items) {
    const id = idOf(item)
    if (!first.has(id)) first.set(id, item)
  }
  return [...first.values()] as readonly Item[] as Distinct<Item>
}
