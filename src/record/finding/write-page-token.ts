import { pageTokenPrefix } from './page-token-prefix.ts'
import type { PageEnd } from './read-page-token.ts'

/** A page's end as a token, good for the next page of the same list alone. */
export function writePageToken(
  { key, last }: PageEnd<string | number, string | number>,
  list: string,
): string {
  return Buffer.from(JSON.stringify([pageTokenPrefix(list), key, last])).toString('base64url')
}
