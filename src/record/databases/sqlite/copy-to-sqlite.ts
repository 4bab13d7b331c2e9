import type Database from 'better-sqlite3'
import { CompiledQuery, type Kysely } from 'kysely'

import { migrate } from '../../migrations/migrations.ts'
import type { Tables } from '../../tables/schema.ts'
import { connectSqlite, openSqlite } from './sqlite.ts'

/** The number of rows in memory at a time. */
const batch = 100

/**
 * Copies a record in another database, as it is at one moment, to a new SQLite file: the rows of every table that a
 * record has there.
 * @throws OnrecordError as `openSqlite` does.
 */
export async function copyToSqlite(db: Kysely<Tables>, file: string): Promise<void> {
  const database = openSqlite(file, true)
  const copy = connectSqlite(database)
  try {
    await migrate(copy)
    // The record's own rows replace those that the copy was just made with.
    database.exec('delete from migration; delete from entry')
    // A row may come before the one that it refers to.
    database.pragma('foreign_keys = off')
    const transaction = db.transaction().setIsolationLevel('repeatable read')
    await transaction.setAccessMode('read only').execute(async (from) => {
      for (const table of tablesOf(database)) await copyTable(from, database, table)
    })
  } finally {
    await copy.close()
  }
}

async function copyTable(
  from: Kysely<Tables>,
  database: Database.Database,
  table: string,
): Promise<void> {
  const columns = columnsOf(database, table)
  const run = (text: string) =>
    from.executeQuery<Readonly<Record<string, unknown>>>(CompiledQuery.raw(text))
  const insert = database.prepare(
    `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
  )
  const insertAll = database.transaction((rows: readonly Readonly<Record<string, unknown>>[]) => {
    for (const row of rows) insert.run(columns.map((column) => row[column]))
  })
  await run(`declare copied no scroll cursor for select ${columns.join()} from ${table}`)
  for (;;) {
    const { rows } = await run(`fetch ${batch} from copied`)
    if (rows.length === 0) break
    insertAll(rows)
  }
  await run('close copied')
}

/** The tables of a record; those of the index of words do not have the type `table`. */
const tablesOf = (database: Database.Database): readonly string[] =>
  database
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table'
        and name not like 'sqlite%'`,
    )
    .pluck()
    .all()

const columnsOf = (database: Database.Database, table: string): readonly string[] =>
  database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
