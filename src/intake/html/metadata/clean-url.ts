/**
 * A page's address without what tracks its readers: the fragment and the parameters utm_*, fbclid, gclid. Null if it
 * is not an http or https address.
 */
export function cleanUrl(value: string): string | null {
  const text = value.trim()
  if (text.length > 2000 || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  url.hash = ''
  const tracking = [...url.searchParams.keys()].filter((name) =>
    /^(?:utm_|fbclid$|gclid$)/i.test(name),
  )
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}
