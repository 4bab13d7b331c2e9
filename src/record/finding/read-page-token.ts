import { z } from 'zod'

import { OnrecordError } from '../../errors.ts'
import { pageTokenPrefix } from './page-token-prefix.ts'

/** The end of a page: the key that the list is sorted by, and the number or ID of the last item on the page. */
export interface PageEnd<Key extends string | number, Last extends string | number> {
  readonly key: Key
  readonly last: Last
}

/** The parts of the ends of pages in a list. */
export interface PageEndShape<Key extends string | number, Last extends string | number> {
  readonly key: z.ZodType<Key>
  readonly last: z.ZodType<Last>
}

/**
 * The end of the previous page, read from its token.
 * @throws OnrecordError `usage` if it is not a token, or one of another list.
 */
export function readPageToken<Key extends string | number, Last extends string | number>(
  token: string,
  list: string,
  shape: PageEndShape<Key, Last>,
): PageEnd<Key, Last> {
  const parsed = z
    .tuple([z.literal(pageTokenPrefix(list)), shape.key, shape.last])
    .safeParse(parseJson(Buffer.from(token, 'base64url').toString()))
  if (!parsed.success) {
    const problem =
      'The page is not one of this list. Give what the page before it names as next, and all else as for that one.'
    throw new OnrecordError('usage', { problem })
  }
  const [, key, last] = parsed.data
  return { key, last }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
