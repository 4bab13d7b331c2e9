import { setTimeout as sleep } from 'node:timers/promises'

import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

import { OnrecordError } from '../../errors.ts'
import { isSameSecret, makeSessions, sessionSeconds, type Sessions } from './sessions.ts'
import { makeWrongTokens, type WrongTokens } from './wrong-tokens.ts'

/** Whom a server lets in. */
export interface GuardOptions {
  /** The names and addresses that it goes by, without a port: what a request's Host may say. */
  readonly hosts: readonly string[]
  /** What a request must show; null where nothing is asked. */
  readonly token: string | null
  /** The address by which others reach it through a proxy, such as `https://newsroom.example`; null where they reach it by itself. */
  readonly publicUrl?: URL | null
  readonly sessions?: Sessions
  /** Told of somebody who shows wrong tokens. */
  readonly onWrongTokens?: (address: string, count: number) => void
}

/**
 * Turns away requests that come by another name (DNS rebinding), what another site's page asks for, and those without the token where one is asked for: as `Authorization: Bearer`, or
 * by the session that a browser begins with the token (`POST /login`, or `?token=` once) or with a code that was made for it (`?login=`). `POST /logout` ends it.
 */
export function guard(options: GuardOptions): MiddlewareHandler {
  const { token, publicUrl = null, sessions = makeSessions(), onWrongTokens } = options
  const wrong = makeWrongTokens(onWrongTokens ?? (() => undefined))
  const isSecure = publicUrl?.protocol === 'https:'
  const cookie = isSecure ? '__Host-onrecord' : 'onrecord_session'
  const begin = (context: Context): void => {
    setCookie(context, cookie, sessions.begin(), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      secure: isSecure,
      maxAge: sessionSeconds,
    })
  }
  return async (context, next) => {
    checkOrigin(context, options)
    if (token === null) return next()
    const { method, path } = context.req
    if (method === 'POST' && path === '/login') {
      checkSize(context)
      const form = await context.req.parseBody()
      if (!isSameSecret(textOf(form['token']), token)) return refuse(context, wrong, publicUrl)
      begin(context)
      return context.redirect(ownPath(textOf(form['next'])), 303)
    }
    if (method === 'POST' && path === '/logout') {
      sessions.end(getCookie(context, cookie) ?? '')
      deleteCookie(context, cookie, { path: '/', secure: isSecure })
      return context.redirect('/', 303)
    }
    const { token: shown, login } = context.req.query()
    if ((shown !== undefined && isSameSecret(shown, token)) || sessions.useCode(login ?? '')) {
      begin(context)
      return context.redirect(withoutSecrets(context))
    }
    const bearer = /^Bearer (.{1,500})$/.exec(context.req.header('authorization') ?? '')?.[1]
    const isLetIn =
      (bearer !== undefined && isSameSecret(bearer, token)) ||
      sessions.has(getCookie(context, cookie) ?? '')
    // A link that was good once leads who has opened it before on.
    if (isLetIn && login !== undefined) return context.redirect(withoutSecrets(context))
    if (isLetIn) return next()
    if (shown !== undefined || bearer !== undefined) return refuse(context, wrong, publicUrl)
    throw new OnrecordError('token-required')
  }
}

/** Refuses what comes by another name or from the page of another site. */
function checkOrigin(context: Context, { hosts, publicUrl = null }: GuardOptions): void {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  const isPublic = publicUrl !== null && host.toLowerCase() === publicUrl.host
  if (!isPublic && !hosts.includes(nameOf(host))) {
    throw new OnrecordError('forbidden', { reason: `it was sent to ${host.slice(0, 200)}` })
  }
  const origin = context.req.header('origin')
  const isChange = context.req.method !== 'GET' && context.req.method !== 'HEAD'
  const own = publicUrl?.origin ?? `http://${host}`
  if (isChange && origin !== undefined && origin !== own && origin !== `http://${host}`) {
    throw new OnrecordError('forbidden', { reason: `it came from ${origin.slice(0, 200)}` })
  }
  // A page of another site may lead here, but not fetch, load or frame anything of the record.
  const site = context.req.header('sec-fetch-site')
  const isLed = context.req.header('sec-fetch-mode') === 'navigate' && !isChange
  if (site === 'cross-site' && !isLed) {
    throw new OnrecordError('forbidden', { reason: 'a page of another site sent it' })
  }
}

/** What somebody sends who is not let in yet is small. */
function checkSize(context: Context): void {
  const size = Number(context.req.header('content-length') ?? Infinity)
  if (!(size <= mostLogin)) {
    throw new OnrecordError('usage', {
      problem: 'The form is larger than a token. Send the token alone.',
    })
  }
}

const mostLogin = 10_000

/** Refuses a wrong token, the later the more there were. */
async function refuse(context: Context, wrong: WrongTokens, publicUrl: URL | null): Promise<never> {
  const { incoming } = (context.env ?? {}) as {
    readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
  }
  // What a proxy that we were told of has put there last.
  const forwarded = publicUrl
    ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  await sleep(wrong.note(forwarded ?? incoming?.socket.remoteAddress ?? 'an unknown address'))
  throw new OnrecordError('token-required')
}

function withoutSecrets(context: Context): string {
  const url = new URL(context.req.url)
  for (const name of ['token', 'login']) url.searchParams.delete(name)
  return ownPath(url.pathname + url.search)
}

/** A path of this server; `/` for what would lead elsewhere. */
const ownPath = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : '/')

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The name or address of a host, without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/, '')
