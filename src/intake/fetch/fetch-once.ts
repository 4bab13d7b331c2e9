import type { IncomingHttpHeaders } from 'node:http'
import type { LookupFunction } from 'node:net'

import { OnrecordError } from '../../errors.ts'
import { describeFailure } from './describe-failure.ts'
import { PrivateAddressError } from './private-address-error.ts'
import { readBody } from './read-body.ts'
import { sendRequest } from './send-request.ts'

/** The limits of one request. */
export interface FetchLimits {
  /** The most bytes of an answer, packed and unpacked. */
  readonly maxSize: number
  /** The most milliseconds from the first byte sent to the last one received. */
  readonly totalTime: number
  /** The most milliseconds without a byte. */
  readonly idleTime: number
}

/** How one request is sent. */
export interface FetchOnceOptions extends FetchLimits {
  readonly headers: Readonly<Record<string, string>>
  /** Null if every address is allowed. */
  readonly lookup: LookupFunction | null
  /** Ends it; its reason is thrown. */
  readonly signal: AbortSignal
}

/** The answer of a server to one request. */
export interface Answer {
  /** The address that was asked. */
  readonly url: URL
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array
}

/**
 * The answer to one GET request; a redirect is an answer, too.
 * @throws OnrecordError `address-refused`, `address-unreachable`, `input-too-large`, `input-refused`,
 * `input-damaged`.
 */
export async function fetchOnce(url: URL, options: FetchOnceOptions): Promise<Answer> {
  const { headers, lookup, maxSize, totalTime, idleTime, signal } = options
  const limits = new AbortController()
  const cut = (reason: string) => limits.abort(new Error(reason))
  const timer = setTimeout(() => cut(`it took more than ${totalTime / 1000} seconds`), totalTime)
  try {
    const body = await sendRequest(url, {
      headers,
      lookup,
      idleTime,
      cut: () => cut(`nothing came for ${idleTime / 1000} seconds`),
      signal: AbortSignal.any([limits.signal, signal]),
    })
    const status = body.statusCode ?? 0
    if (status === 200) {
      const bytes = await readBody(body, url.href, maxSize)
      return { url, status, headers: body.headers, bytes }
    }
    body.destroy()
    return { url, status, headers: body.headers, bytes: new Uint8Array() }
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof OnrecordError) throw cause
    if (cause instanceof PrivateAddressError) {
      const details = { url: url.href, reason: cause.message }
      throw new OnrecordError('address-refused', details, { cause })
    }
    const reason = describeFailure(limits.signal.aborted ? limits.signal.reason : cause)
    throw new OnrecordError('address-unreachable', { url: url.href, reason }, { cause })
  } finally {
    clearTimeout(timer)
  }
}
