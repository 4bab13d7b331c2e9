import robotsModule from 'robots-parser'

import { OnrecordError } from '../../errors.ts'
import { boundRobots } from './bound-robots.ts'
import type { Clock } from './clock.ts'
import type { Answer } from './fetch-once.ts'
import { followRedirects } from './follow-redirects.ts'
import type { PoliteHosts } from './polite-hosts.ts'

/** How rules are found. */
export interface RobotsRulesOptions {
  readonly hosts: PoliteHosts
  readonly clock: Clock
  /** Fetches a robots.txt. */
  readonly send: (url: URL) => Promise<Answer>
}

/** What hosts say in their robots.txt about what may be fetched (RFC 9309), each fetched once per day. */
export class RobotsRules {
  readonly #options: RobotsRulesOptions
  readonly #underWay = new Map<string, Promise<string>>()

  constructor(options: RobotsRulesOptions) {
    this.#options = options
  }

  /**
   * The milliseconds that a host wants between two requests, 0 if it does not say, at most a minute.
   * @throws OnrecordError `address-refused` if its rules forbid the address; the error of the robots.txt if it is
   * unknown whether there is one.
   */
  async permit(url: URL): Promise<number> {
    const place = new URL('/robots.txt', url)
    const rules = robotsParser(place.href, await this.#textOf(place, url))
    if (rules.isAllowed(url.href, robotsName) === false) {
      const reason = 'the robots.txt of its host forbids it'
      throw new OnrecordError('address-refused', { url: url.href, reason })
    }
    const seconds = rules.getCrawlDelay(robotsName) ?? 0
    return seconds > 0 ? Math.min(seconds * 1000, longestDelay) : 0
  }

  async #textOf(place: URL, page: URL): Promise<string> {
    const { robots } = this.#options.hosts.stateOf(place)
    const known = robots[place.href]
    const now = this.#options.clock.now()
    if (known && known.at <= now && now - known.at < day) return known.text
    const fetching = this.#underWay.get(place.href) ?? this.#fetch(place)
    this.#underWay.set(place.href, fetching)
    try {
      const text = await fetching
      robots[place.href] = { text, at: now }
      return text
    } catch (cause) {
      throw cause instanceof OnrecordError ? asErrorOf(page, cause) : cause
    } finally {
      this.#underWay.delete(place.href)
    }
  }

  /** If there is none, all is allowed; a server that fails may have one. */
  async #fetch(place: URL): Promise<string> {
    const { status, bytes } = await followRedirects(place, (url) => this.#options.send(url))
    if (status === 200) {
      return boundRobots(new TextDecoder().decode(bytes.subarray(0, mostBytes)), robotsName)
    }
    if (status < 500) return ''
    throw new OnrecordError('address-failed', { url: place.href, status })
  }
}

/** The error of a robots.txt as an error of the page that it was fetched for. */
function asErrorOf(page: URL, cause: OnrecordError): OnrecordError {
  const { code, details } = cause
  const reason = details['reason'] ?? cause.message
  // A host that cannot be reached for its rules cannot be reached for the page.
  if (/^address-(?:refused|deferred|unreachable)$/.test(code)) {
    return new OnrecordError(code, { ...details, url: page.href }, { cause })
  }
  return new OnrecordError(
    'address-unreachable',
    { url: page.href, reason: `its host's robots.txt cannot be read: ${reason}` },
    { cause },
  )
}

// The package's types declare a default export, but it exports the function itself.
const robotsParser = robotsModule as unknown as (url: string, text: string) => ParsedRobots

/** What we ask a robots.txt that was read. */
interface ParsedRobots {
  isAllowed(url: string, name?: string): boolean | undefined
  getCrawlDelay(name?: string): number | undefined
}

/** The name of Onrecord in rules. */
const robotsName = 'onrecord'
/** RFC 9309, 2.5. */
const mostBytes = 512_000
const longestDelay = 60_000
const day = 86_400_000
