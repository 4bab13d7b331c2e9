/** The name of the element that an XML text is, as written; null where the text starts otherwise. */
export function rootName(text: string): string | null {
  return root.exec(text.slice(0, longestProlog))?.[1] ?? null
}

/** What may stand above the element: a declaration, comments, a document type without or with declarations. */
const root =
  /^\s{0,1000}(?:(?:<\?[^>]{0,500}>|<!--[^]{0,2000}?-->|<!DOCTYPE[^[>]{0,500}(?:\[[^\]]{0,100000}\]\s{0,10})?>)\s{0,1000}){0,20}<([A-Za-z_][\w.:-]{0,60})/i
const longestProlog = 200_000
