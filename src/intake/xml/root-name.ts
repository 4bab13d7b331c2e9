/** The name of the root element of an XML text, as written; null if the text starts differently. */
export function rootName(text: string): string | null {
  return root.exec(text.slice(0, longestProlog))?.[1] ?? null
}

/** What may be above the element: a declaration, comments, a document type without or with declarations. */
const root =
  /^\s{0,1000}(?:(?:<\?[^>]{0,500}>|<!--[^]{0,2000}?-->|<!DOCTYPE[^[>]{0,500}(?:\[[^\]]{0,100000}\]\s{0,10})?>)\s{0,1000}){0,20}<([A-Za-z_][\w.:-]{0,60})/i
const longestProlog = 200_000
