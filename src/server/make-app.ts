import { fileURLToPath } from 'node:url'

import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { NONCE, secureHeaders } from 'hono/secure-headers'

import { OnrecordError } from '../errors.ts'
import { version } from '../version.ts'
import { makeChanges } from './changes.ts'
import { formatDocumentation } from './documentation.ts'
import { explainError } from './problems/explain-error.ts'
import { findMethods } from './find-methods.ts'
import { guard, type GuardOptions } from './access/guard.ts'
import { limitBody } from './limit-body.ts'
import { addPages } from './pages.ts'
import { answerWithProblem, wrongRequest } from './problems/problem.ts'
import { readInTurn } from './read-in-turn.ts'
import { addChangeRoutes } from './routes/changes.ts'
import { addDecisionRoutes } from './routes/decisions.ts'
import { addDifferenceRoutes } from './routes/differences.ts'
import { addExportRoutes } from './routes/exports.ts'
import { addJudgeRoutes } from './routes/judge.ts'
import { addPartyRoutes } from './routes/parties.ts'
import { addPeopleRoutes } from './routes/people.ts'
import { addRecordRoutes } from './routes/record.ts'
import { addReportRoutes } from './routes/reports.ts'
import { addStatementRoutes } from './routes/statements.ts'
import type { Services } from './services.ts'

/** Where `npm run build` puts the web app. */
const webFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** What goes out piece by piece. */
const endless = ['/api/changes', '/api/export', '/api/differences/export']

/** What an app is told of what went wrong and was nobody's mistake. */
export interface AppOptions extends GuardOptions {
  readonly onFailure: (error: unknown) => void
}

/** The HTTP API of a record, without a socket: `app.request(…)` answers. Every error has one shape (RFC 9457). */
export function makeApp(services: Services, { onFailure, ...guarded }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw wrongRequest(result.error)
    },
  })
  app.onError((error, context) => {
    const problem = explainError(error, context.req)
    if (!problem) onFailure(error)
    return answerWithProblem(context, problem ?? new OnrecordError('failure'))
  })
  app.notFound((context) => {
    const { method, path } = context.req
    const methods = findMethods(app, path)
    if (methods.length === 0) {
      return answerWithProblem(context, new OnrecordError('no-such-page', { path }))
    }
    context.header('Allow', methods.join(', '))
    const allowed = methods.join(' or ')
    return answerWithProblem(context, new OnrecordError('wrong-method', { method, path, allowed }))
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // What the widgets add to the page themselves carries the nonce of the document.
        styleSrc: ["'self'", NONCE],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      crossOriginResourcePolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity:
        guarded.publicUrl?.protocol === 'https:' ? 'max-age=31536000' : false,
    }),
  )
  app.use(guard(guarded))
  app.use(limitBody(services.maxSize))
  // To tell whether an answer is known it is read to its end: not those that have none, or a far one.
  const tagged = etag()
  app.use((context, next) => (endless.includes(context.req.path) ? next() : tagged(context, next)))
  app.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('Cache-Control')) {
      context.header('Cache-Control', 'private, no-cache')
    }
  })
  addRecordRoutes(app, services)
  addStatementRoutes(app, services)
  const changes = makeChanges()
  const inTurn = { ...services, read: readInTurn(services.read) }
  addReportRoutes(app, inTurn, changes, onFailure)
  addPartyRoutes(app, services)
  addPeopleRoutes(app, services, changes)
  addDecisionRoutes(app, inTurn, changes)
  addJudgeRoutes(app, services)
  addDifferenceRoutes(app, services)
  addExportRoutes(app, services)
  addChangeRoutes(app, changes)
  const description = {
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version,
      description: 'The public record: who said what, on whose authority, in which words.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
  }
  app.doc31('/api/openapi.json', description)
  app.get('/api', (context) =>
    context.html(formatDocumentation(app.getOpenAPI31Document(description))),
  )
  addPages(app, webFolder)
  return app
}
