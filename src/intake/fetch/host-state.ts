/**
 * What is remembered about a host, so that it is treated politely, also by the next run. Times are milliseconds since
 * 1970.
 */
export interface HostState {
  /** When it was last asked. */
  askedAt: number
  /** How often in a row it could not be reached or asked not to be fetched from. */
  failures: number
  /** Until when it is not fetched from. */
  retryAt: number
  /** The reason. */
  reason: string
  /** Its robots.txt by its address, as far as it concerns us, and when it was fetched. */
  robots: Record<string, { readonly text: string; readonly at: number }>
}

/** Hosts by name and port, as URLs have them. */
export type HostStates = Map<string, HostState>

/** The state of a host that was never asked. */
export const newHostState = (): HostState => ({
  askedAt: 0,
  failures: 0,
  retryAt: 0,
  reason: '',
  robots: {},
})
