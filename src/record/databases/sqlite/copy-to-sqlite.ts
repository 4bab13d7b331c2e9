import type Database from 'better-sqlite3'
import { CompiledQuery, type Kysely } from 'kysely'

import { migrate } from '../../migrations/migrations.ts'
import type { Tables } from '../../tables/schema.ts'
import { connectSqlite, openSqlite } from './sqlite.ts'

/** So many rows at a time are in memory. */
const batch = 100

/**
 * Copies a record of another database, as it is at one moment, to a new file of SQLite: the rows of every table that a record has there.
 * @throws OnrecordError as `openSqlite` does.
 */
export async function copyToSqlite(db: Kysely<Tables>, file: string): Promise<void> {
  const database = openSqlite(file, true)
  const copy = connectSqlite(database)
  try {
    await migrate(copy)
    // Those of the record itself take the place of what the copy was just made with.
    database.exec('delete from migration; delete from entry')
    // A row may come before the one that it belongs to.
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

/** The tables of a record; those of the index of words are no tables of type `table`. */
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
