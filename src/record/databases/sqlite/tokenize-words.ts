import Database from 'better-sqlite3'

/** How words are split in every database: capitals and accents are ignored. */
export const tokenizer = 'unicode61 remove_diacritics 2'

/** The words of each of these texts in order, as the index of words has them. */
export type WordTokenizer = (texts: readonly string[]) => readonly (readonly string[])[]

/**
 * SQLite's own tokenizer for use with any other database: an index in memory, into which a text is put and from which
 * its words are read. So every database finds the same words, in any language and in any version of Unicode.
 */
export function makeWordTokenizer(): WordTokenizer {
  const database = new Database(':memory:')
  database.exec(`create virtual table text using fts5(words, content='', tokenize="${tokenizer}");
    create virtual table word using fts5vocab(text, 'instance')`)
  const add = database.prepare('insert into text (rowid, words) values (?, ?)')
  const read = database.prepare<[], [doc: number, term: string]>(
    'select doc, term from word order by doc, offset',
  )
  const clear = database.prepare(`insert into text (text) values ('delete-all')`)
  read.raw()
  return database.transaction((texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) add.run(index, text)
    const tokens = texts.map((): string[] => [])
    for (const [index, token] of read.all()) tokens[index]?.push(token)
    clear.run()
    return tokens
  })
}
