import { pageTokenPrefix } from './page-token-prefix.ts'
import type { PageEnd } from './read-page-token.ts'

/** A page's end as a token, which works only for the next page of the same list. */
export function writePageToken(
  { key, last }: PageEnd<string | number, string | number>,
  list: string,
): string {
  return Buffer.from(JSON.stringify([pageTokenPrefix(list), key, last])).toString('base64url')
}
