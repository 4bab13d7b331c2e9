import type { Database } from 'better-sqlite3'

import { wordColumns, type WordTable } from '../../tables/engine.ts'
import { tokenizer } from './tokenize-words.ts'

/**
 * Whether the index of a table's words differs from one that is built again from its rows. It is for records that may
 * not be written to, because SQLite's own check writes. The new index is temporary.
 */
export function hasOtherWords(database: Database, table: WordTable): boolean {
  const column = wordColumns[table]
  database.exec(`
    create virtual table temp.fresh using fts5(text, content='', tokenize="${tokenizer}");
    insert into temp.fresh(rowid, text) select number, ${column} from main.${table};
    create virtual table temp.fresh_words using fts5vocab(temp, fresh, instance);
    create virtual table temp.kept_words using fts5vocab(main, ${table}_words, instance)`)
  try {
    const read = (words: string) =>
      database
        .prepare(`select term, doc, "offset" from temp.${words} order by term, doc, "offset"`)
        .raw()
        .iterate()
    const kept = read('kept_words')
    try {
      for (const word of read('fresh_words')) {
        if (String(kept.next().value) !== String(word)) return true
      }
      return kept.next().done !== true
    } finally {
      kept.return?.()
    }
  } finally {
    database.exec('drop table temp.kept_words; drop table temp.fresh_words; drop table temp.fresh')
  }
}
