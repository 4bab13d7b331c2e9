import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'better-sqlite3'

import { skipPostgres, startPostgres } from './postgres-server.ts'

/** A kind of database that holds records; what is tested of the verbs of a record is tested on each. */
export interface RecordKind {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** Why it cannot be tested here; false where it can. */
  readonly skip: string | false
  open(): Promise<RecordPlaces>
}

/** Where records of a kind can be made. */
export interface RecordPlaces {
  /** A place where no record is yet. */
  newPlace(): Promise<string>
  /** A copy of a record that nobody has open, at a place of its own. */
  copy(place: string): Promise<string>
  /** Changes the database of a record behind its back. */
  change(place: string, sql: string): Promise<void>
  /** The rows that a query finds in the database of a record. */
  query(place: string, sql: string): Promise<readonly Row[]>
  close(): Promise<void>
}

/** A row of a query, by its columns. */
export type Row = Readonly<Record<string, string | number | null>>

/** Each kind of database. */
export const recordKinds: readonly RecordKind[] = [
  { name: 'SQLite', skip: false, open: openFolder },
  { name: 'PostgreSQL', skip: skipPostgres, open: openServer },
]

async function openFolder(): Promise<RecordPlaces> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  let files = 0
  return {
    newPlace: async () => join(folder, `${files++}.sqlite`),
    async copy(place) {
      const copy = join(folder, `${files++}.sqlite`)
      copyFileSync(place, copy)
      return copy
    },
    async change(place, sql) {
      const database = new Database(place)
      database.exec(sql)
      database.close()
    },
    async query(place, sql) {
      const database = new Database(place, { readonly: true })
      const rows = database.prepare<[], Row>(sql).all()
      database.close()
      return rows
    },
    close: async () => rmSync(folder, { recursive: true }),
  }
}

async function openServer(): Promise<RecordPlaces> {
  const server = await startPostgres()
  return {
    newPlace: () => server.newDatabase(),
    copy: (place) => server.newDatabase(`template ${new URL(place).pathname.slice(1)}`),
    async change(place, sql) {
      await server.run(place, `set search_path = onrecord; ${sql}`)
    },
    query: (place, sql) => server.run<Row>(`${place}?options=-csearch_path%3Donrecord`, sql),
    close: () => server.close(),
  }
}
