import { OnrecordError } from '../../errors.ts'
import type { Clock } from './clock.ts'
import { describeTime } from './describe-time.ts'
import type { Answer } from './fetch-once.ts'
import { newHostState, type HostState, type HostStates } from './host-state.ts'
import { readRetryAfter } from './read-retry-after.ts'

/** How hosts are asked. */
export interface PoliteHostsOptions {
  /** What is known about them; it is kept up to date. */
  readonly states: HostStates
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Sends each host one request at a time, with a pause between, and sends none to hosts that ask for that or cannot be
 * reached.
 */
export class PoliteHosts {
  readonly #options: PoliteHostsOptions
  readonly #turns = new Map<string, Promise<unknown>>()

  constructor(options: PoliteHostsOptions) {
    this.#options = options
  }

  /** What is remembered about a host. */
  stateOf(url: URL): HostState {
    const { states } = this.#options
    const state = states.get(url.host) ?? newHostState()
    states.set(url.host, state)
    return state
  }

  /**
   * Sends a request when its host's turn has come. `delay`, in milliseconds, is what the host wants between two
   * requests, if that is more than the pause.
   * @throws OnrecordError `address-deferred` if the host is not to be asked yet; what the request throws.
   */
  ask(url: URL, delay: number, send: () => Promise<Answer>): Promise<Answer> {
    const turn = (this.#turns.get(url.host) ?? Promise.resolve()).then(() =>
      this.#askNow(url, delay, send),
    )
    this.#turns.set(
      url.host,
      turn.catch(() => undefined),
    )
    return turn
  }

  async #askNow(url: URL, delay: number, send: () => Promise<Answer>): Promise<Answer> {
    const { clock, pause, signal } = this.#options
    const state = this.stateOf(url)
    signal.throwIfAborted()
    const now = clock.now()
    // A clock that was ahead must not defer a host for years.
    if (state.retryAt > now && state.retryAt - now <= longestAsked) throw defer(url, state)
    // A clock that was set back must not make a request wait for longer than the pause.
    const between = Math.max(pause, delay)
    const left = Math.min(state.askedAt + between - now, between)
    if (left > 0) await clock.sleep(left, signal)
    try {
      const answer = await send()
      this.#note(url, state, answer)
      return answer
    } catch (error) {
      if (error instanceof OnrecordError && error.code === 'address-unreachable') {
        this.#leaveAlone(state, String(error.details['reason']), null)
      }
      throw error
    } finally {
      state.askedAt = clock.now()
    }
  }

  #note(url: URL, state: HostState, { status, headers }: Answer): void {
    if (status === 429 || status === 503) {
      const asked = readRetryAfter(headers['retry-after'], this.#options.clock.now())
      const what = status === 429 ? 'too many requests' : 'it cannot answer now'
      this.#leaveAlone(state, `it answered ${status}, ${what}`, asked)
      throw defer(url, state)
    }
    state.failures = 0
  }

  #leaveAlone(state: HostState, reason: string, asked: number | null): void {
    const now = this.#options.clock.now()
    const usual = now + Math.min(shortestRest * 2 ** Math.min(state.failures, 20), longestRest)
    state.failures++
    state.reason = reason
    state.retryAt = asked === null ? usual : Math.min(asked, now + longestAsked)
  }
}

function defer(url: URL, { retryAt, reason }: HostState): OnrecordError {
  const until = describeTime(retryAt)
  return new OnrecordError('address-deferred', { url: url.href, until, reason })
}

const shortestRest = 60_000
const longestRest = 3_600_000
/** The longest time, however long a host asks for. */
const longestAsked = 86_400_000
