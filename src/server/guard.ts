import { timingSafeEqual } from 'node:crypto'

import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

import { OnrecordError } from '../errors.ts'
import { hashText } from '../text/index.ts'

/** Whom a server lets in. */
export interface GuardOptions {
  /** The names and addresses that it goes by, without a port: what a request's Host may say. */
  readonly hosts: readonly string[]
  /** What a request must show; null where nothing is asked. */
  readonly token: string | null
}

/**
 * Turns away requests that come by another name (DNS rebinding), that another site's page sends to change something, and those without
 * the token where one is asked for: as `Authorization: Bearer`, or as the cookie that a first visit with `?token=` is given.
 */
export function guard({ hosts, token }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host
    if (!hosts.includes(nameOf(host))) {
      throw new OnrecordError('forbidden', { reason: `it came for ${host.slice(0, 200)}` })
    }
    const origin = context.req.header('origin')
    const isChange = context.req.method !== 'GET' && context.req.method !== 'HEAD'
    if (isChange && origin !== undefined && hostOf(origin) !== host) {
      throw new OnrecordError('forbidden', { reason: `it came from ${origin.slice(0, 200)}` })
    }
    if (token !== null) {
      const shown = context.req.query('token')
      if (shown !== undefined && isSame(shown, token)) {
        setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
        const url = new URL(context.req.url)
        url.searchParams.delete('token')
        return context.redirect(url.pathname + url.search)
      }
      const bearer = /^Bearer (.{1,500})$/.exec(context.req.header('authorization') ?? '')?.[1]
      if (!isSame(bearer ?? getCookie(context, cookie) ?? '', token)) {
        throw new OnrecordError('token-wanted')
      }
    }
    await next()
    return undefined
  }
}

const cookie = 'onrecord_token'

/** The name or address of a host, without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/, '')

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashText(one)), Buffer.from(hashText(other)))
