import type { HonoRequest } from 'hono'
import { HTTPException } from 'hono/http-exception'

import { OnrecordError } from '../../errors.ts'

/** An error as one of ours: also what Hono itself refuses, and a body that broke off; null where something failed. */
export function explainError(error: Error, request: HonoRequest): OnrecordError | null {
  if (error instanceof OnrecordError) return error
  const isLeft = error.name === 'AbortError' || ('code' in error && error.code === 'ECONNRESET')
  if (request.raw.signal.aborted && isLeft) {
    return new OnrecordError('usage', {
      problem: 'The request ended before all of it had arrived. Send it again.',
    })
  }
  if (!(error instanceof HTTPException)) return null
  if (error.status === 415) {
    const type = request.header('content-type') ?? 'of no type'
    return new OnrecordError('wrong-body-type', { type: type.slice(0, 200) })
  }
  if (error.status === 400)
    return new OnrecordError('usage', { problem: 'The body is not JSON. Send JSON.' })
  return null
}
