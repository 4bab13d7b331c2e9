import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

import { OnrecordError } from '../../errors.ts'
import { formatProblemPage, isPerson } from './problem-page.ts'
import { formatProblem, problemType, withoutPaths } from './format-problem.ts'

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

/** Answers with an error: as a problem, and to people as a page, where they asked for one or must be let in first. */
export function answerWithProblem(
  context: Context,
  error: OnrecordError,
): Response | Promise<Response> {
  const isPage = !context.req.path.startsWith('/api/') || error.code === 'token-required'
  context.header('Vary', 'Accept', { append: true })
  if (error.status === 503 && 'seconds' in error.details) {
    context.header('Retry-After', String(error.details['seconds']))
  }
  if (isPage && isPerson(context)) {
    return context.html(formatProblemPage(context, withoutPaths(error)), error.status as 400)
  }
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
  const problem = `${place === '' ? 'The request' : place}: ${issue?.message ?? 'it has the wrong shape'}.`
  return new OnrecordError('usage', { problem })
}
