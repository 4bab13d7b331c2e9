import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { OnrecordError } from '../errors.ts'

/** Refuses a body of more than so many bytes, before all of it has come. */
export function limitBody(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      const size = `more than ${maxSize}`
      throw new OnrecordError('input-too-large', { path: 'body', size, limit: maxSize })
    },
  })
}
