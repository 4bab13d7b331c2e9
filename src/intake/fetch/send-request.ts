import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import { isPublicAddress } from './is-public-address.ts'
import { PrivateAddressError } from './private-address-error.ts'

/** How a request is sent. */
export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>
  /** Resolves names to addresses; null if every address is allowed. */
  readonly lookup: LookupFunction | null
  /** The most milliseconds without a byte; then `cut` is called. */
  readonly idleTime: number
  readonly cut: () => void
  /** Ends the request and the reading of its answer. */
  readonly signal: AbortSignal
}

/**
 * Sends one GET request, over a connection of its own and without a proxy; redirects are not followed. The answer's
 * body is still to come.
 * @throws PrivateAddressError before anything is connected to; else what node:http throws.
 */
export function sendRequest(
  url: URL,
  { headers, lookup, idleTime, cut, signal }: RequestOptions,
): Promise<IncomingMessage> {
  const literal = url.hostname.replaceAll(/[[\]]/g, '')
  // The lookup checks a name; an address that the URL contains is never looked up.
  if (lookup && isIP(literal) && !isPublicAddress(literal)) {
    return Promise.reject(new PrivateAddressError(literal))
  }
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const sent = send(url, { headers, signal, agent: false, ...(lookup && { lookup }) })
    sent.setTimeout(idleTime, cut)
    sent.on('error', reject)
    sent.on('response', resolve)
    sent.end()
  })
}
