import { z } from 'zod'

import type { HostState } from '../fetch/index.ts'
import type { WatchState } from './watch-state.ts'

const entries = <Value extends z.ZodType>(value: Value) => z.array(z.tuple([z.string(), value]))

const shape = z.object({
  version: z.literal(1),
  hosts: entries(
    z.object({
      askedAt: z.number(),
      failures: z.number(),
      retryAt: z.number(),
      reason: z.string(),
      robots: z.record(z.string(), z.object({ text: z.string(), at: z.number() })),
    }),
  ),
  feeds: entries(
    z.object({
      validators: z.object({
        etag: z.string().exactOptional(),
        lastModified: z.string().exactOptional(),
      }),
      items: entries(z.number()),
      failures: z.number(),
      retryAt: z.number(),
    }),
  ),
  files: entries(z.string()),
})

/**
 * A watch state as JSON, without hosts that were not asked for a month and rules that are older than a day. `now` is
 * in milliseconds since 1970.
 */
export function writeWatchState({ hosts, feeds, files }: WatchState, now: number): string {
  const state: z.infer<typeof shape> = {
    version: 1,
    hosts: [...hosts]
      .filter(([, { askedAt, retryAt }]) => now - Math.max(askedAt, retryAt) < month)
      .map(([name, host]) => [name, { ...host, robots: recentOf(host.robots, now) }]),
    feeds: [...feeds].map(([url, feed]) => [url, { ...feed, items: [...feed.items] }]),
    files: [...files],
  }
  return JSON.stringify(state)
}

/** A watch state from its JSON; null if `writeWatchState` did not write the text. */
export function readWatchState(text: string): WatchState | null {
  const read = shape.safeParse(parse(text))
  if (!read.success) return null
  const { hosts, feeds, files } = read.data
  return {
    hosts: new Map(hosts),
    feeds: new Map(feeds.map(([url, feed]) => [url, { ...feed, items: new Map(feed.items) }])),
    files: new Map(files),
  }
}

const recentOf = (robots: HostState['robots'], now: number): HostState['robots'] =>
  Object.fromEntries(Object.entries(robots).filter(([, { at }]) => now - at < day))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const day = 86_400_000
const month = 30 * day
