import { Socket } from 'node:net'

import pg from 'pg'

/** How sessions are watched. */
export interface WatchOptions {
  readonly address: string
  /** After this many milliseconds without an answer, the server is asked whether it is still working. */
  readonly patience: number
  /** How many milliseconds the server has to let a session in, and then to answer it. */
  readonly connectTime: number
}

/** The sessions of a pool, watched. */
export interface WatchedSessions {
  /** Makes the connection to the server: the `stream` of the pool. */
  readonly connect: () => Socket
  /** Watches a new session, which has this number on the server. */
  watch(client: pg.ClientBase, pid: number): void
  /** Cuts off what has not been answered for this many milliseconds. */
  breakOff(time: number): void
  /** Cuts off every session. */
  end(): void
}

/**
 * Watches sessions, so that a lost one does not end the process, and none is waited for in vain. If an answer takes
 * long, the server is asked over another connection whether it is still working on it. So long work may take its
 * time, and a network that has gone silent, which no socket reports, is noticed.
 */
export function watchSessions({ address, patience, connectTime }: WatchOptions): WatchedSessions {
  const sockets = new Set<Socket>()
  const waiting = new Map<pg.ClientBase, number>()
  const lookAfter = async (client: pg.ClientBase, pid: number, since: number): Promise<void> => {
    const isSame = () => waiting.get(client) === since
    if (!isSame()) return
    const isAtWork = await isWorking(pid)
    if (!isSame()) return
    if (isAtWork) setTimeout(() => void lookAfter(client, pid, since), patience).unref()
    else destroy(client)
  }
  const isWorking = async (pid: number): Promise<boolean> => {
    const client = new pg.Client({
      connectionString: address,
      connectionTimeoutMillis: connectTime,
      query_timeout: connectTime,
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ state: string | null }>(
        'select state from pg_stat_activity where pid = $1',
        [pid],
      )
      return rows[0]?.state === 'active'
    } catch (error) {
      // It lets no one else in, but it answers.
      return error instanceof pg.DatabaseError
    } finally {
      client.end().catch(() => undefined)
    }
  }
  return {
    connect() {
      const socket = new Socket()
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      return socket
    },
    watch(client, pid) {
      // The pool hears only those that nothing uses.
      client.on('error', () => undefined)
      const send = client.query.bind(client) as (...given: readonly unknown[]) => Promise<unknown>
      let asked = 0
      const query = async (...given: readonly unknown[]): Promise<unknown> => {
        const since = performance.now() + asked++ / 1e6
        waiting.set(client, since)
        const timer = setTimeout(() => void lookAfter(client, pid, since), patience).unref()
        try {
          return await send(...given)
        } finally {
          clearTimeout(timer)
          if (waiting.get(client) === since) waiting.delete(client)
        }
      }
      Object.assign(client, { query })
    },
    breakOff(time) {
      for (const [client, since] of waiting) if (performance.now() - since >= time) destroy(client)
    },
    end() {
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Ends a session at once; its query fails. */
function destroy(client: pg.ClientBase): void {
  const error = Object.assign(new Error('the server does not answer'), { code: 'ETIMEDOUT' })
  // Every client of this driver has a connection; the pool's types leave it out.
  ;(client as pg.Client).connection.stream.destroy(error)
}
