import type { IncomingHttpHeaders } from 'node:http'
import type { LookupFunction } from 'node:net'

import { OnrecordError } from '../../errors.ts'
import { describeFailure } from './describe-failure.ts'
import { PrivateAddressError } from './private-address-error.ts'
import { readBody } from './read-body.ts'
import { sendRequest } from './send-request.ts'

/** What one request may take. */
export interface FetchLimits {
  /** The most bytes of an answer, packed and unpacked. */
  readonly maxSize: number
  /** Milliseconds from the first byte sent to the last that comes. */
  readonly totalTime: number
  /** Milliseconds in which nothing comes. */
  readonly idleTime: number
}

/** How one request is sent. */
export interface FetchOnceOptions extends FetchLimits {
  readonly headers: Readonly<Record<string, string>>
  /** Null where every address may be connected to. */
  readonly lookup: LookupFunction | null
  /** Ends it; its reason is thrown. */
  readonly signal: AbortSignal
}

/** What a server answers to one request. */
export interface Answer {
  /** The address that was asked. */
  readonly url: URL
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array
}

/**
 * The answer to one GET request; redirects are answers.
 * @throws OnrecordError `address-refused`, `address-unreachable`, `input-too-large`, `input-refused`, `input-damaged`.
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
