import { OnrecordError } from '../errors.ts'
import { isPostgresAddress } from './databases/postgres/postgres-place.ts'
import { makeStore } from './make-store.ts'
import type { Store, StoreOptions } from './store.ts'

/**
 * Opens the record in a file, or in a database of PostgreSQL (`postgres://user@host/database`). A file is opened once
 * per process, because two writers of one process would wait for each other. Close the record when done.
 * @throws OnrecordError `record-missing`, `record-foreign`, `record-newer`, `record-older`, `record-damaged`,
 * `record-not-written`, `record-unreachable`; its verbs throw them too. `usage` if the place is neither.
 */
export async function openStore(
  place: string,
  { create = false, ...options }: StoreOptions = {},
): Promise<Store> {
  const given = { ...options, create }
  if (isPostgresAddress(place)) {
    const { openPostgres } = await import('./databases/postgres/postgres.ts')
    return makeStore(await openPostgres(place, create), { ...options, create: true })
  }
  if (/^[a-z]{2,20}:\/\//i.test(place)) {
    const problem = `A record is a file, or a database at postgres://…; ${place.split(':')[0]} is not supported.`
    throw new OnrecordError('usage', { problem })
  }
  const { connectSqlite, lookAtSqlite, openSqlite } = await import('./databases/sqlite/sqlite.ts')
  if (options.access === 'look') return makeStore(await lookAtSqlite(place), given)
  return makeStore(connectSqlite(openSqlite(place, create)), given)
}
