import { sql, type Kysely } from 'kysely'

import type { Tables } from '../../tables/schema.ts'

/** Keeps the log of a record in a file short while the record is open. */
export interface Flushing {
  /** Writes the log into the file and empties it; if a reader is busy, it tries again until it is done. */
  flush(): Promise<void>
  /** Stops trying. */
  stop(): void
}

/** After this many milliseconds, what was written is in the file itself, not only in the log. */
const every = 60_000

/** If a reader was busy, it tries again after this many milliseconds. */
const again = 1000

/** Writes the log of a record into its file every minute. It does not keep a process from ending. */
export function keepFlushed(db: Kysely<Tables>): Flushing {
  let timer: NodeJS.Timeout | null = null
  let isStopped = false
  const wait = (milliseconds: number): void => {
    if (timer) clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => void flush(), milliseconds)
    timer.unref()
  }
  const flush = async (): Promise<void> => {
    if (isStopped) return
    wait((await isEmptied(db)) ? every : again)
  }
  wait(every)
  return {
    flush,
    stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
    },
  }
}

async function isEmptied(db: Kysely<Tables>): Promise<boolean> {
  try {
    return await db.connection().execute(async (connection) => {
      // It does not wait: nothing else in the process would run meanwhile.
      await sql`pragma busy_timeout = 0`.execute(connection)
      try {
        const { rows } = await sql<{
          busy: number
        }>`pragma wal_checkpoint(truncate)`.execute(connection)
        return rows[0]?.busy === 0
      } finally {
        await sql`pragma busy_timeout = 10000`.execute(connection)
      }
    })
  } catch {
    // The disk is full, or another process checks: what is kept is in the log.
    return false
  }
}
