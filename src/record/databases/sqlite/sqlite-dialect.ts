import { setImmediate } from 'node:timers/promises'

import type { Database } from 'better-sqlite3'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'

import { OnrecordError } from '../../../errors.ts'
import { presentSchema } from '../../tables/present-schema.ts'
import { watchFile } from './same-file.ts'

/** After this many queries and transactions, other work gets its turn. */
const turn = 20

/**
 * Kysely's dialect for SQLite with five things that a record needs. A transaction takes its place among the writers
 * when it begins, so that it never has to be begun again. It is refused if the file has been replaced, or if a later
 * Onrecord has upgraded it. A record that no process has open is one file, without a log. The rollback that SQLite
 * does by itself (if the disk is full) hides no error behind another. Long work lets other work have its turn: the
 * driver is synchronous, so nothing else in the process would run, and finished work (a prepared statement is freed
 * in a turn of its own) would fill the memory.
 */
export class RecordDialect extends SqliteDialect {
  readonly #database: Database
  readonly #onClose: () => void

  constructor(database: Database, onClose: () => void = () => undefined) {
    super({ database })
    this.#database = database
    this.#onClose = onClose
  }

  override createDriver(): SqliteDriver {
    return new RecordDriver(this.#database, this.#onClose)
  }
}

class RecordDriver extends SqliteDriver {
  readonly #database: Database
  readonly #onClose: () => void
  readonly #refuseOther: () => void
  #queries = 0

  constructor(database: Database, onClose: () => void) {
    super({ database })
    this.#database = database
    this.#onClose = onClose
    this.#refuseOther = watchFile(database.name)
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (++this.#queries % turn === 0) await setImmediate()
    return super.acquireConnection()
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#refuseOther()
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    const last = findLast(this.#database)
    if (last <= presentSchema) return
    await connection.executeQuery(CompiledQuery.raw('rollback'))
    const place = this.#database.name
    throw new OnrecordError('record-newer', { place, last, known: presentSchema })
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }

  override async destroy(): Promise<void> {
    this.#onClose()
    if (this.#database.open && !this.#database.readonly) closeLog(this.#database)
    await super.destroy()
  }
}

/** The number of the last migration; 0 if there is none. */
function findLast(database: Database): number {
  const isMade = database.prepare(`select 1 from sqlite_schema where name = 'migration'`).get()
  return isMade ? Number(database.prepare('select max(number) from migration').pluck().get()) : 0
}

/** Writes the log into the file, and removes it if no other process has the record open. */
function closeLog(database: Database): void {
  try {
    database.pragma('busy_timeout = 0')
    database.pragma('wal_checkpoint(truncate)')
    database.pragma('journal_mode = delete')
  } catch {
    // Another process has it open: the last one to close it does this. What is kept is in the log.
  }
}
