import { OnrecordError } from '../errors.ts'
import { openPostgres } from './databases/postgres/postgres.ts'
import { isPostgresAddress } from './databases/postgres/postgres-place.ts'
import { connectSqlite, lookAtSqlite, openSqlite } from './databases/sqlite/sqlite.ts'
import { makeStore, type MakeStoreOptions, type Store } from './store.ts'

/** How a record is opened. */
export type StoreOptions = MakeStoreOptions

/**
 * Opens the record in a file, or in a database of PostgreSQL (`postgres://user@host/database`). One in a file is opened once in a
 * process: two writers of one process would wait for each other. Close it when done.
 * @throws OnrecordError `record-missing`, `record-foreign`, `record-newer`, `record-older`, `record-damaged`, `record-not-written`,
 * `record-unreachable`; so do its verbs. `usage` where the place is neither.
 */
export async function openStore(
  place: string,
  { create = false, ...options }: StoreOptions = {},
): Promise<Store> {
  const given = { ...options, create }
  if (isPostgresAddress(place)) {
    return makeStore(await openPostgres(place, create), { ...options, create: true })
  }
  if (/^[a-z]{2,20}:\/\//i.test(place)) {
    const problem = `A record is a file, or a database at postgres://…; ${place.split(':')[0]} is not supported.`
    throw new OnrecordError('usage', { problem })
  }
  if (options.access === 'look') return makeStore(await lookAtSqlite(place), given)
  return makeStore(connectSqlite(openSqlite(place, create)), given)
}
