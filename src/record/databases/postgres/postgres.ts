import { Kysely, sql } from 'kysely'
import pg from 'pg'

import { OnrecordError } from '../../../errors.ts'
import { copyToSqlite } from '../sqlite/copy-to-sqlite.ts'
import { wordColumns, type Connection, type Engine, type WordTable } from '../../tables/engine.ts'
import { explainPostgres, isRefused } from './explain-postgres.ts'
import { OneWriterDialect } from './postgres-dialect.ts'
import { showPostgresAddress } from './postgres-place.ts'
import { areWordsCounted, countWords } from './postgres-ranking.ts'
import { PostgresTextPlugin } from './postgres-text.ts'
import { makePostgresWords, type PostgresWords } from './postgres-words.ts'
import type { Tables } from '../../tables/schema.ts'
import { writeCopy } from '../sqlite/sqlite.ts'
import { makeWordTokenizer } from '../sqlite/tokenize-words.ts'
import { watchSessions, type WatchedSessions } from './watch-sessions.ts'

/** The number of rows whose words `findDamage` checks at a time. */
const batch = 1000

/**
 * Opens the record in a database of PostgreSQL. All of it is in a schema of its own, `onrecord`, which is made if the
 * record may be made.
 * @throws OnrecordError `usage` if the address cannot be read; `record-missing`, `record-foreign`; the errors of
 * `explainPostgres`.
 */
export async function openPostgres(
  address: string,
  create: boolean,
  { patience = 15_000, connectTime = 10_000 }: PostgresOptions = {},
): Promise<Connection> {
  const place = showPostgresAddress(address)
  const sessions = watchSessions({ address, patience, connectTime })
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: connectTime,
    keepAlive: true,
    keepAliveInitialDelayMillis: patience,
    stream: sessions.connect,
    types: {
      getTypeParser: (type, format) =>
        type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
    },
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it; its types do not say so
    async onConnect(client) {
      await client.query({ text: settings, query_timeout: connectTime } as pg.QueryConfig)
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
      sessions.watch(client, rows[0]?.pid ?? 0)
    },
  })
  // A connection was lost while nothing used it: the next query makes another, or says that it cannot.
  pool.on('error', () => undefined)
  const words = makePostgresWords(makeWordTokenizer())
  const db = new Kysely<Tables>({
    dialect: new OneWriterDialect({ pool }),
    plugins: [new PostgresTextPlugin(words)],
  })
  try {
    await prepare(db, place, create)
    return {
      db,
      place,
      engine: makePostgresEngine(db, words, place),
      breakOff: (time) => sessions.breakOff(time),
      close: () => close(db, sessions),
    }
  } catch (cause) {
    await close(db, sessions)
    if (!create && isRefused(cause)) {
      const reason = 'the user has no right to the record in it'
      throw new OnrecordError('record-unreachable', { place, reason }, { cause })
    }
    throw explainPostgres(cause, place)
  }
}

/** How long to wait for a server; for tests. */
export interface PostgresOptions {
  /** See `WatchOptions`. */
  readonly patience?: number
  readonly connectTime?: number
}

/** How long the server has to end the sessions, in milliseconds. */
const farewell = 2000

/** Ends all sessions. Queries still running are cut off, and so is a session that the server does not end. */
async function close(db: Kysely<Tables>, sessions: WatchedSessions): Promise<void> {
  sessions.breakOff(0)
  const timer = setTimeout(() => sessions.end(), farewell)
  await db.destroy()
  clearTimeout(timer)
}

/**
 * What a transaction has acknowledged is on the disk, whatever the server's own setting. A machine that was switched
 * off during a transaction does not keep the others waiting. A search ends if its client is gone (from version 14
 * on).
 */
const settings = `set search_path = onrecord; set lock_timeout = '10s'; set jit = off;
  set idle_in_transaction_session_timeout = '60s';
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off';
  select set_config(name, '10s', false) from pg_settings where name = 'client_connection_check_interval'`

async function prepare(db: Kysely<Tables>, place: string, create: boolean): Promise<void> {
  const { rows } = await sql<{ made: boolean; used: boolean; there: boolean; encoding: string }>`
    select to_regclass('onrecord.migration') is not null as made,
      exists (select from pg_class where relnamespace = to_regnamespace('onrecord')) as used,
      to_regnamespace('onrecord') is not null as there,
      current_setting('server_encoding') as encoding`.execute(db)
  const [found] = rows
  if (found?.made) return
  if (found?.used) throw new OnrecordError('record-foreign', { place })
  if (!create) throw new OnrecordError('record-missing', { place, reason: 'the database has none' })
  if (found?.encoding !== 'UTF8') {
    const reason = `the encoding of the database is ${found?.encoding}; make one with UTF8`
    throw new OnrecordError('record-not-written', { place, reason })
  }
  // If someone else has made it, the right to make one is not needed.
  if (found.there) return
  await db
    .transaction()
    .execute((transaction) => transaction.schema.createSchema('onrecord').ifNotExists().execute())
}

/** What is specific to PostgreSQL: its types, the indexes of words, checks, and how a copy is made. */
function makePostgresEngine(db: Kysely<Tables>, words: PostgresWords, place: string): Engine {
  return {
    textType: sql`text collate "C"`,
    numberType: 'bigserial',
    asNumber: (column) => column.primaryKey(),
    referenceType: 'bigint',
    asLookUp: (table) => table,
    async isMade() {
      const { rows } = await sql`select where to_regclass('migration') is not null`.execute(db)
      return rows.length > 0
    },
    // Neither a unique index nor one of the usual kind: those take no text of more than 2,700 bytes.
    async createUniqueText(on, table, columns) {
      const texts = sql.join(
        columns.map((column) => sql.ref(column)),
        sql` || ' ' || `,
      )
      await sql`alter table ${sql.table(table)} add exclude using hash ((${texts}) with =)`.execute(
        on,
      )
    },
    async createTextIndex(on, table, column) {
      const index = on.schema.createIndex(`${table}_${column}`).on(table)
      await index.using('hash').column(column).execute()
    },
    async createWordIndexes(on) {
      for (const table of wordTables) await words.create(on, table)
      await countWords(on)
    },
    matching: (table, query) =>
      sql`select number from ${sql.table(table)} where ${words.holding(query)}`,
    ranking: (query) => words.ranking(query),
    async findDamage() {
      const damage: string[] = []
      for (const table of wordTables) {
        if (await hasOtherWords(db, table, words)) {
          damage.push(`the index of the words of ${table}s is not theirs`)
        }
      }
      if (!(await areWordsCounted(db)))
        damage.push('the words of the statements are counted wrongly')
      return damage
    },
    async size() {
      const { rows } = await sql<{ bytes: number }>`
        select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as bytes from pg_class
        where relnamespace = to_regnamespace('onrecord') and relkind = 'r'`.execute(db)
      return rows[0]?.bytes ?? 0
    },
    backUp: (file) => writeCopy(file, (part) => copyToSqlite(db, part)),
    explain: (cause) => explainPostgres(cause, place),
  }
}

const wordTables = Object.keys(wordColumns) as readonly WordTable[]

/** Whether a row of a table is found by words that are not its own. */
async function hasOtherWords(
  db: Kysely<Tables>,
  table: WordTable,
  words: PostgresWords,
): Promise<boolean> {
  for (let last = 0; ;) {
    const { rows } = await sql<{ number: number; text: string; tokens: string }>`
      select number, ${sql.ref(wordColumns[table])} as text, tokens from ${sql.table(table)}
      where number > ${last} order by number limit ${batch}`.execute(db)
    const expected = words.tokensOf(rows.map(({ text }) => text))
    if (rows.some(({ tokens }, index) => tokens !== expected[index])) return true
    if (rows.length < batch) return false
    last = rows.at(-1)?.number ?? last
  }
}
