import type { ColumnDefinitionBuilder, Kysely, RawBuilder } from 'kysely'

import type { WordQuery } from './query.ts'
import type { Tables } from './schema.ts'

/** What differs between the databases that hold a record; all other SQL is one text for each of them. */
export interface Engine {
  /** The type of a column that numbers its rows. */
  readonly numberType: 'integer' | 'bigserial'
  readonly asNumber: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** Makes the indexes of the words of statements and of names, which the database itself keeps in step. */
  createWordIndexes(db: Kysely<Tables>): Promise<void>
  /** A query of the numbers of the statements, or names, that hold these words. */
  matching(table: 'statement' | 'name', words: WordQuery): RawBuilder<unknown>
  /** A query of `number` and `rank` of the statements that hold these words; the lower, the better they fit. */
  ranking(words: WordQuery): RawBuilder<unknown>
  /** What is wrong with the database's own structure and its indexes, for a person. */
  findDamage(): Promise<readonly string[]>
  /** How many bytes the record takes. */
  size(): Promise<number>
  /** Copies the record, as it is at one moment, to a new file. */
  backUp(file: string): Promise<void>
  /** An error of the database as one of ours; any other as it is. */
  explain(cause: unknown): unknown
}
