import type { OnrecordError } from '../errors.ts'

/** The media type of a problem (RFC 9457). */
export const problemType = 'application/problem+json'

/** An error as a problem, JSON. */
export const formatProblem = ({ code, status, message: detail }: OnrecordError): string =>
  JSON.stringify({ code, status, detail })
