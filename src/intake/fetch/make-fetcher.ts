import { OnrecordError } from '../../errors.ts'
import { version } from '../../version.ts'
import { machineClock, type Clock } from './clock.ts'
import { fetchOnce, type Answer, type FetchLimits } from './fetch-once.ts'
import { followRedirects } from './follow-redirects.ts'
import type { HostStates } from './host-state.ts'
import { makeLookup, type Resolve } from './make-lookup.ts'
import { parseAddress } from './parse-address.ts'
import { PoliteHosts } from './polite-hosts.ts'
import { RobotsRules } from './robots-rules.ts'

/** How addresses are fetched. */
export interface FetcherOptions extends Partial<FetchLimits> {
  /** Whether addresses that are not public may be fetched. */
  readonly allowPrivate?: boolean
  /** Seconds between two requests to one host. 1 unless given. */
  readonly pause?: number
  /** Where the person who fetches can be reached, which is sent to servers: an address or an e-mail address. */
  readonly contact?: string
  /** What is known about hosts from before; it is kept up to date. */
  readonly hosts?: HostStates
  /** Ends what is running; its reason is thrown. */
  readonly signal?: AbortSignal
  readonly resolve?: Resolve
  readonly clock?: Clock
}

/** What is at an address. */
export interface Fetched {
  /** The final address, after redirects. */
  readonly url: string
  /** Null if it has not changed since the validators were given out. */
  readonly bytes: Uint8Array | null
  /** The header Content-Type; empty if there is none. */
  readonly type: string
  readonly validators: Validators
}

/** What a server gives out to ask later whether something has changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** Fetches addresses, politely: see `PoliteHosts` and `RobotsRules`. */
export interface Fetcher {
  /**
   * What is at an address; if validators are given, only if it has changed.
   * @throws OnrecordError `address-refused`, `address-unreachable`, `address-failed`, `address-deferred`,
   * `input-too-large`, `input-refused`, `input-damaged`.
   */
  fetch(address: string, validators?: Validators): Promise<Fetched>
}

/** Makes one. */
export function makeFetcher(options: FetcherOptions = {}): Fetcher {
  const {
    maxSize = 5_000_000,
    totalTime = 60_000,
    idleTime = 15_000,
    allowPrivate = false,
    pause = 1,
    contact,
    hosts: states = new Map(),
    signal = new AbortController().signal,
    clock = machineClock,
  } = options
  const lookup = allowPrivate ? null : makeLookup(options.resolve)
  const hosts = new PoliteHosts({ states, pause: pause * 1000, clock, signal })
  const agent = `Onrecord/${version}${contact === undefined ? '' : ` (+${contact})`}`
  const send = (url: URL, delay: number, headers: Readonly<Record<string, string>> = {}) =>
    hosts.ask(url, delay, () =>
      fetchOnce(url, {
        headers: { 'user-agent': agent, accept: '*/*', 'accept-encoding': 'gzip', ...headers },
        lookup,
        maxSize,
        totalTime,
        idleTime,
        signal,
      }),
    )
  const robots = new RobotsRules({ hosts, clock, send: (url) => send(url, 0) })
  return {
    async fetch(address, validators = {}) {
      const headers = conditions(validators)
      const first = parseAddress(address)
      const answer = await followRedirects(first, async (url) =>
        send(url, await robots.permit(url), headers),
      )
      return judge(answer, validators)
    },
  }
}

const conditions = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
})

function judge({ url, status, headers, bytes }: Answer, validators: Validators): Fetched {
  const isSame = status === 304 && Object.keys(validators).length > 0
  if (status !== 200 && !isSame) {
    throw new OnrecordError('address-failed', { url: url.href, status })
  }
  const { etag, 'last-modified': lastModified } = headers
  return {
    url: url.href,
    bytes: isSame ? null : bytes,
    type: headers['content-type'] ?? '',
    validators: isSame
      ? validators
      : { ...(etag && { etag }), ...(lastModified && { lastModified }) },
  }
}
