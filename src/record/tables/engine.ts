import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely, RawBuilder } from 'kysely'

import type { WordQuery } from '../../query/query.ts'
import type { Tables } from './schema.ts'

/**
 * What differs between the databases that hold a record; all other SQL is the same text for each of them. A migration
 * takes its column types from here, with `integer` for counts and for 0 or 1, and no other: the content of any column
 * can then be copied from one database to the other.
 */
export interface Engine {
  /** The type of a column of text: compared and sorted by its bytes, whatever the language of the database. */
  readonly textType: 'text' | RawBuilder<string>
  /** The type of a column that numbers its rows; such a column is finished by `asNumber`. */
  readonly numberType: 'integer' | 'bigserial'
  readonly asNumber: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** The type of a column that refers to such a number in another table. */
  readonly referenceType: 'integer' | 'bigint'
  /** Finishes a table whose rows are found by its primary key: they are kept in its order if the database can. */
  readonly asLookUp: <Name extends string>(
    table: CreateTableBuilder<Name>,
  ) => CreateTableBuilder<Name>
  /** Whether the tables of a record are there. */
  isMade(): Promise<boolean>
  /**
   * Ensures that no two rows have the same texts in these columns, however long they are; `on conflict do nothing`
   * leaves such a row out.
   */
  createUniqueText(
    db: Kysely<Tables>,
    table: keyof Tables,
    columns: readonly string[],
  ): Promise<void>
  /** Makes an index that finds rows by the whole of a text, however long it is. */
  createTextIndex(db: Kysely<Tables>, table: keyof Tables, column: string): Promise<void>
  /** Makes the indexes of the words of statements and of names, which the engine itself keeps in step. */
  createWordIndexes(db: Kysely<Tables>): Promise<void>
  /** A query of the numbers of the statements, or names, that have these words. */
  matching(table: WordTable, words: WordQuery): RawBuilder<unknown>
  /** A query of `number` and `rank` of the statements that have these words; a lower rank is a better match. */
  ranking(words: WordQuery): RawBuilder<unknown>
  /** What is wrong with the database's own structure and its indexes, for a person. */
  findDamage(): Promise<readonly string[]>
  /** How many bytes the record takes. */
  size(): Promise<number>
  /** Copies the record, as it is at one moment, to a new file. */
  backUp(file: string): Promise<void>
  /** Copies a record to a file beside it before it is upgraded to the present schema, if the database can. */
  readonly copyBeforeUpgrade?: () => Promise<void>
  /** Ensures that no log has what is removed, at once or as soon as there is no reader, if the database can. */
  readonly flush?: () => Promise<void>
  /** An error of the database as one of ours; any other as it is. */
  explain(cause: unknown): unknown
}

/** A table with a column of words that are found. */
export type WordTable = keyof typeof wordColumns

/** The columns whose words are found. */
export const wordColumns = { statement: 'words', name: 'name' } as const

/** Whether it is one of them. */
export const isWordTable = (table: string): table is WordTable => Object.hasOwn(wordColumns, table)

/** A database that has a record, or is to have one. */
export interface Connection {
  readonly db: Kysely<Tables>
  readonly engine: Engine
  /** Where it is, for a person: without a password. */
  readonly place: string
  /** Cuts off what the database has not answered for this many milliseconds; it fails with `record-unreachable`. */
  breakOff(time: number): void
  /** Closes it; queries still running are cut off. */
  close(): Promise<void>
}
