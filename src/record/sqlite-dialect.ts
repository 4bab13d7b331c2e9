import { setImmediate } from 'node:timers/promises'

import type { Database } from 'better-sqlite3'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'

/** After so many queries and transactions others get their turn. */
const turn = 20

/**
 * Kysely's dialect for SQLite with three things that a record needs: a transaction takes its place among the writers when it begins,
 * so that it never has to be begun again; the rollback that SQLite does by itself (a full disk) hides no error behind another; and long
 * work lets others have their turn. The driver is synchronous: without that, nothing else in the process would run, and what is done with
 * (a prepared statement is freed in a turn of its own) would fill the memory.
 */
export class RecordDialect extends SqliteDialect {
  readonly #database: Database

  constructor(database: Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new RecordDriver(this.#database)
  }
}

class RecordDriver extends SqliteDriver {
  readonly #database: Database
  #queries = 0

  constructor(database: Database) {
    super({ database })
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (++this.#queries % turn === 0) await setImmediate()
    return super.acquireConnection()
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
