import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type PostgresDialectConfig,
  type TransactionSettings,
} from 'kysely'

/** The number that every writer of a record locks: "ORec". */
const writersLock = 0x4f526563

/**
 * Kysely's dialect for PostgreSQL with two things that a record needs. As in SQLite, a transaction that may write
 * takes its place among the writers when it begins, so that no two of them wait for each other and none sees a row
 * that another is about to remove. A rollback that fails hides no error behind another.
 */
export class OneWriterDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): PostgresDriver {
    return new OneWriterDriver(this.#config)
  }
}

class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    // Otherwise, depending on the settings of the database, a transaction would not see what was written while it
    // waited for its place.
    const { isolationLevel = 'read committed' } = settings
    await super.beginTransaction(connection, { ...settings, isolationLevel })
    if (settings.accessMode === 'read only') return
    try {
      const lock = CompiledQuery.raw(`select pg_advisory_xact_lock(${writersLock})`)
      await connection.executeQuery(lock)
    } catch (error) {
      await this.rollbackTransaction(connection as OwnConnection)
      throw error
    }
  }

  override async rollbackTransaction(connection: OwnConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch {
      // The connection is lost, and the transaction with it: the error that led to the rollback is the one to report.
    }
  }
}

type OwnConnection = Parameters<PostgresDriver['rollbackTransaction']>[0]
