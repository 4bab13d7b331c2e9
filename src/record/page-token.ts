import { z } from 'zod'

import { OnrecordError } from '../errors.ts'
import { hashText } from '../text/index.ts'

/** Where a page of a search ends: the key that it is sorted by, and the number of its last statement. */
export interface PageEnd {
  readonly key: string | number
  readonly number: number
}

/** A page's end as a token, good for the next page of the same search alone. */
export function writePageToken(end: PageEnd, search: string): string {
  return Buffer.from(JSON.stringify([markOf(search), end.key, end.number])).toString('base64url')
}

/** @throws OnrecordError `usage` where it is no token, or one of another search. */
export function readPageToken(token: string, search: string): PageEnd {
  const parsed = shape.safeParse(parseJson(Buffer.from(token, 'base64url').toString()))
  if (!parsed.success || parsed.data[0] !== markOf(search)) {
    const problem =
      'The page is not one of this search. Give what the page before it names as next, and the same query and order.'
    throw new OnrecordError('usage', { problem })
  }
  const [, key, number] = parsed.data
  return { key, number }
}

const shape = z.tuple([z.string(), z.union([z.string(), z.number()]), z.int()])

const markOf = (search: string): string => hashText(search).slice(0, 8)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
