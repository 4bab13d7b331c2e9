import { basename, isAbsolute } from 'node:path'

import { OnrecordError } from '../../errors.ts'

/** The media type of a problem (RFC 9457). */
export const problemType = 'application/problem+json'

/** An error as a problem, JSON. */
export function formatProblem(error: OnrecordError): string {
  const { code, status, message: detail } = withoutPaths(error)
  return JSON.stringify({ code, status, detail })
}

/** An error as others are told of it: a file of this machine by its name, without the folders that it is in. */
export function withoutPaths(error: OnrecordError): OnrecordError {
  const details = Object.fromEntries(
    Object.entries(error.details).map(([name, value]) => [
      name,
      files.has(name) && typeof value === 'string' && isAbsolute(value) ? basename(value) : value,
    ]),
  )
  return new OnrecordError(error.code, details)
}

/** The details that name a file of the server; a `path` is of the request. */
const files = new Set(['place', 'file', 'folder'])
