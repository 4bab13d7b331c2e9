import { sql, type Kysely } from 'kysely'

import type { Tables } from '../../tables/schema.ts'

/** Keeps the log of a record in a file short while the record is open. */
export interface Flushing {
  /** Writes the log into the file and empties it; where a reader is busy, it is tried again until it is done. */
  flush(): Promise<void>
  /** No more is tried. */
  stop(): void
}

/** What is written is in the file itself, not in the log alone, after so many milliseconds. */
const every = 60_000

/** Where a reader was busy, it is tried again after so many. */
const again = 1000

/** Writes the log of a record into its file every minute. It keeps no process from ending. */
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
      // Not to be waited for: nothing else of the process would go on meanwhile.
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
    // A full disk, another that checks: what is kept is kept in the log.
    return false
  }
}
