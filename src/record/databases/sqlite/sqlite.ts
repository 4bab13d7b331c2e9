import { closeSync, existsSync, openSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

import Database from 'better-sqlite3'
import { Kysely, sql } from 'kysely'

import { OnrecordError } from '../../../errors.ts'
import { applicationId, checkMark } from './check-mark.ts'
import { isWordTable, wordColumns, type Connection, type Engine } from '../../tables/engine.ts'
import { hasOtherWords } from './find-other-words.ts'
import { keepFlushed } from './keep-flushed.ts'
import type { WordQuery } from '../../../query/query.ts'
import { openToLook } from './open-to-look.ts'
import { presentSchema } from '../../tables/present-schema.ts'
import type { Tables } from '../../tables/schema.ts'
import { RecordDialect } from './sqlite-dialect.ts'
import { tokenizer } from './tokenize-words.ts'

/**
 * Opens the file of a record; an empty or new one is marked as ours. What is acknowledged is on the disk
 * (`synchronous`), readers do not wait for writers (write-ahead log), writers wait up to ten seconds for one another.
 * @throws OnrecordError `record-foreign` if another program made the file; the errors of `explain`.
 */
export function openSqlite(file: string, create: boolean): Database.Database {
  let database: Database.Database | null = null
  try {
    // Only its owner can read it, and the logs that SQLite makes beside it.
    if (create && existsSync(dirname(file))) closeSync(openSync(file, 'a', 0o600))
    database = new Database(file, { fileMustExist: !create, timeout: 10_000 })
    prepare(database)
    return database
  } catch (cause) {
    database?.close()
    throw explain(cause, file, create)
  }
}

function prepare(database: Database.Database): void {
  database.pragma('trusted_schema = off')
  if (!checkMark(database)) database.pragma(`application_id = ${applicationId}`)
  database.pragma('journal_mode = wal')
  database.pragma('synchronous = full')
  database.pragma('foreign_keys = on')
  // 64 MB of pages are in memory, and the log is written into the file every 64 MB: what a report changes is spread
  // over a large record, and a page
  // that several reports change is written once for all of them.
  database.pragma('cache_size = -65536')
  database.pragma('wal_autocheckpoint = 16000')
  // What is removed is overwritten, not left in the file.
  database.pragma('secure_delete = on')
}

/**
 * Opens the record in a file so that nothing is written: see `openToLook`.
 * @throws OnrecordError `record-missing`, `record-foreign`, `record-damaged`.
 */
export async function lookAtSqlite(file: string): Promise<Connection> {
  try {
    return { ...connectSqlite(await openToLook(file)), place: file }
  } catch (cause) {
    throw explain(cause, file, false)
  }
}

/** The record in an open SQLite database; closing either closes the other. */
export function connectSqlite(database: Database.Database): Connection {
  if (database.readonly) {
    const db = new Kysely<Tables>({ dialect: new RecordDialect(database) })
    return { db, engine: makeSqliteEngine(database, db), place: database.name, ...synchronous(db) }
  }
  const dialect = new RecordDialect(database, () => flushing.stop())
  const db = new Kysely<Tables>({ dialect })
  const flushing = keepFlushed(db)
  const engine = { ...makeSqliteEngine(database, db), flush: () => flushing.flush() }
  return { db, engine, place: database.name, ...synchronous(db) }
}

/** The driver is synchronous: nothing ever has to be waited for. */
const synchronous = (db: Kysely<Tables>) => ({
  breakOff: () => undefined,
  close: () => db.destroy(),
})

/** What is specific to SQLite: the word indexes (FTS5), checks, copies. */
function makeSqliteEngine(database: Database.Database, db: Kysely<Tables>): Engine {
  const file = database.name
  return {
    textType: 'text',
    numberType: 'integer',
    asNumber: (column) => column.primaryKey().autoIncrement(),
    referenceType: 'integer',
    asLookUp: (table) => table.modifyEnd(sql`without rowid`),
    async isMade() {
      const { rows } = await sql`select 1 from sqlite_schema where name = 'migration'`.execute(db)
      return rows.length > 0
    },
    async createUniqueText(on, table, columns) {
      const name = `${table}_${columns.join('_')}_key`
      await on.schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .unique()
        .execute()
    },
    async createTextIndex(on, table, column) {
      await on.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
    },
    async createWordIndexes(on) {
      for (const [table, column] of Object.entries(wordColumns)) {
        for (const text of wordIndex(table, column)) await sql.raw(text).execute(on)
      }
    },
    matching: (table, words) =>
      table === 'statement'
        ? sql`select rowid from statement_words where statement_words match ${toMatch(words)}`
        : sql`select rowid from name_words where name_words match ${toMatch(words)}`,
    ranking: (words) =>
      sql`select rowid as number, rank from statement_words where statement_words match ${toMatch(words)}`,
    async findDamage() {
      const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      const damage = found.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
      const keys = await sql<{ table: string }>`pragma foreign_key_check`.execute(db)
      for (const { table } of keys.rows) damage.push(`a row of ${table} belongs to nothing`)
      for (const table of Object.keys(wordColumns)) {
        if (database.readonly) {
          if (isWordTable(table) && hasOtherWords(database, table))
            damage.push(`the index of the words of ${table}s is not theirs`)
          continue
        }
        try {
          const check = `insert into ${table}_words(${table}_words, rank) values ('integrity-check', 1)`
          await sql.raw(check).execute(db)
        } catch (cause) {
          if (!(cause instanceof Database.SqliteError) || !cause.code.startsWith('SQLITE_CORRUPT'))
            throw cause
          damage.push(`the index of the words of ${table}s is not theirs`)
        }
      }
      return damage
    },
    size: async () =>
      Number(database.pragma('page_count', { simple: true })) *
      Number(database.pragma('page_size', { simple: true })),
    backUp: (target) => backUp(database, target),
    async copyBeforeUpgrade() {
      const copy = `${file}.before-schema-${presentSchema}`
      if (!existsSync(copy)) await backUp(database, copy)
    },
    explain: (cause) => explain(cause, file, false),
  }
}

const backUp = (database: Database.Database, target: string): Promise<void> =>
  writeCopy(target, async (part) => {
    await database.backup(part)
    // A closed record is one file, without a log.
    const copy = new Database(part)
    copy.pragma('journal_mode = delete')
    copy.close()
  })

/**
 * Makes a new file of a record, either completely or not at all: until `write` is done it is `FILE.part`.
 * @throws OnrecordError `record-not-written`.
 */
export async function writeCopy(
  file: string,
  write: (part: string) => Promise<void>,
): Promise<void> {
  if (!existsSync(dirname(file))) {
    const reason = 'its folder does not exist'
    throw new OnrecordError('record-not-written', { place: file, reason })
  }
  const part = `${file}.part`
  await removePart(part)
  try {
    closeSync(openSync(part, 'wx', 0o600))
    await write(part)
    await rename(part, file)
  } catch (cause) {
    await removePart(part)
    throw explain(cause, file, true)
  }
}

/** Removes what is left of a copy, and the logs that SQLite has beside it. */
async function removePart(part: string): Promise<void> {
  for (const file of [part, `${part}-journal`, `${part}-wal`, `${part}-shm`])
    await rm(file, { force: true })
}

/** An index of the words of a column, without accents and capitals, and the triggers that keep it in step. */
const wordIndex = (table: string, column: string): readonly string[] => [
  `create virtual table ${table}_words using fts5(${column}, content='${table}', content_rowid='number',
    tokenize="${tokenizer}")`,
  `insert into ${table}_words(${table}_words, rank) values ('secure-delete', 1)`,
  `create trigger ${table}_words_added after insert on ${table} begin
    insert into ${table}_words(rowid, ${column}) values (new.number, new.${column}); end`,
  `create trigger ${table}_words_removed after delete on ${table} begin
    insert into ${table}_words(${table}_words, rowid, ${column}) values ('delete', old.number, old.${column}); end`,
]

/**
 * A query in FTS5's language. What a person wrote is in quotation marks, in which only the mark itself has a meaning.
 */
function toMatch(words: WordQuery): string {
  if (words.kind === 'words') return `"${words.text.replaceAll('"', '""')}"${words.open ? '*' : ''}`
  return `(${words.of.map(toMatch).join(words.kind === 'and' ? ' AND ' : ' OR ')})`
}

/** `creating`: whether the file was to be made. */
function explain(cause: unknown, place: string, creating: boolean): unknown {
  if (!(cause instanceof Error) || cause instanceof OnrecordError) return cause
  const code = 'code' in cause ? String(cause.code) : ''
  if (creating && code === 'SQLITE_CANTOPEN') {
    const reason = 'it cannot be made; its folder does not exist or is not writable'
    return new OnrecordError('record-not-written', { place, reason }, { cause })
  }
  const known = explained.find(([start]) => code.startsWith(start))
  if (!known) return cause
  const [, error, reason] = known
  return new OnrecordError(error, { place, reason }, { cause })
}

const explained = [
  ['SQLITE_FULL', 'record-not-written', 'the disk is full'],
  ['ENOSPC', 'record-not-written', 'the disk is full'],
  ['SQLITE_READONLY', 'record-not-written', 'the file or its folder is not writable'],
  ['SQLITE_BUSY', 'record-not-written', 'another program has been writing for ten seconds'],
  ['SQLITE_IOERR', 'record-not-written', 'the disk gave an error'],
  ['SQLITE_NOTADB', 'record-damaged', 'it is not a database'],
  ['SQLITE_CORRUPT', 'record-damaged', 'the database is broken'],
  ['SQLITE_CANTOPEN', 'record-missing', 'it cannot be opened'],
] as const
