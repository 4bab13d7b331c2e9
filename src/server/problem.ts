import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

import { OnrecordError } from '../errors.ts'
import { formatProblem, problemType } from './format-problem.ts'

/** The one shape of an error (RFC 9457, problem details): what went wrong, for a program and for a person. */
export const problemShape = z
  .object({
    /** The code of the error, as docs/errors.md lists it. */
    code: z.string(),
    status: z.int(),
    /** What was given, what is allowed, what to do. */
    detail: z.string(),
  })
  .openapi('Problem')

/** Answers with an error. */
export function answerWithProblem(context: Context, error: OnrecordError): Response {
  const headers = { 'Content-Type': problemType }
  return context.body(formatProblem(error), error.status as 400, headers)
}

/** The answers of every route beside its own. */
export const problems = {
  default: {
    description: 'What went wrong',
    content: { [problemType]: { schema: problemShape } },
  },
} as const

/** What a request lacks, as an error. */
export function wrongRequest(error: z.core.$ZodError): OnrecordError {
  const [issue] = error.issues
  const place = issue?.path.join('.') ?? ''
  const problem = `${place === '' ? 'The request' : place}: ${issue?.message ?? 'it has another shape'}.`
  return new OnrecordError('usage', { problem })
}
