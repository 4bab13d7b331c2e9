import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'

import { wordColumns, type WordTable } from '../../tables/engine.ts'
import { postgresRanking } from './postgres-ranking.ts'
import type { WordQuery, Words } from '../../../query/query.ts'
import type { Tables } from '../../tables/schema.ts'
import type { WordTokenizer } from '../sqlite/tokenize-words.ts'

/**
 * The index of words in PostgreSQL. Its own parser splits words differently from FTS5 and depends on the language of
 * the server. So each row has its words (`tokens`: split by `tokenize`, a space before and after each) and the set of
 * them (`lexemes`), which the database derives from `tokens` and indexes. The set finds the rows; `tokens` shows
 * whether the words are there in order.
 */
export interface PostgresWords {
  create(db: Kysely<Tables>, table: WordTable): Promise<void>
  /** The words of texts as `tokens` has them. */
  tokensOf(texts: readonly string[]): readonly string[]
  /** The condition that a row has these words. */
  holding(words: WordQuery): RawBuilder<SqlBool>
  /** A query of `number` and `rank` of the statements that have these words; a lower rank is a better match. */
  ranking(words: WordQuery): RawBuilder<unknown>
}

/** The longest word, in characters, that `lexemes` has whole; a longer one is there by its start. */
const longest = 250

/** The number of characters of `tokens` that are in `lexemes`, which takes at most 1 MB. */
const mostIndexed = 250_000

/** The index of words, split as `tokenize` does. */
export function makePostgresWords(tokenize: WordTokenizer): PostgresWords {
  const split = (text: string) => tokenize([text])[0] ?? []
  const holding: PostgresWords['holding'] = (words) => {
    const query = toTsquery(words, split)
    if (query === null) return sql`false`
    return sql`(lexemes @@ ${query}::tsquery and ${standing(words, split)})`
  }
  return {
    async create(db, table) {
      const lexemes = `regexp_replace(left(tokens, ${mostIndexed}), '(\\S{${longest}})\\S+', '\\1', 'g')::tsvector`
      await sql
        .raw(
          `alter table ${table} add tokens text collate "C" not null,
            add lexemes tsvector not null generated always as (${lexemes}) stored`,
        )
        .execute(db)
      await sql
        .raw(`create index ${table}_${wordColumns[table]} on ${table} using gin (lexemes)`)
        .execute(db)
    },
    tokensOf: (texts) => tokenize(texts).map((tokens) => tokens.map(spaced).join('')),
    holding,
    ranking(words) {
      const phrases = phrasesOf(words).map((one) => phraseOf(one, split))
      return postgresRanking(
        phrases.filter((phrase) => phrase !== null),
        holding(words),
      )
    },
  }
}

type Split = (text: string) => readonly string[]

const spaced = (token: string): string => ` ${token} `

/** The words of a phrase as `tokens` has them; null if nothing can have them. */
function phraseOf({ text, open }: Words, split: Split): string | null {
  const tokens = split(text)
  if (tokens.length === 0) return null
  const phrase = tokens.map(spaced).join('')
  return open ? phrase.slice(0, -1) : phrase
}

function phrasesOf(words: WordQuery): readonly Words[] {
  return words.kind === 'words' ? [words] : words.of.flatMap(phrasesOf)
}

/**
 * A PostgreSQL query for the words without their order; null if nothing can have them. A word has only letters and
 * digits, and so no operator of that query language.
 */
function toTsquery(words: WordQuery, split: Split): string | null {
  if (words.kind !== 'words') {
    const of = words.of.map((one) => toTsquery(one, split))
    const some = of.filter((one) => one !== null)
    if (some.length === 0 || (words.kind === 'and' && some.length < of.length)) return null
    return `(${some.join(words.kind === 'and' ? ' & ' : ' | ')})`
  }
  const lexemes = split(words.text).map(
    (token) => `'${Array.from(token).slice(0, longest).join('')}'`,
  )
  if (lexemes.length === 0) return null
  return `(${lexemes.join(' & ')}${words.open ? ':*' : ''})`
}

/** Whether the words occur in `tokens`, in order. */
function standing(words: WordQuery, split: Split): RawBuilder<SqlBool> {
  if (words.kind === 'words') {
    const phrase = phraseOf(words, split)
    return phrase === null ? sql`false` : sql`strpos(tokens, ${phrase}) > 0`
  }
  const of = words.of.map((one) => standing(one, split))
  return sql`(${sql.join(of, words.kind === 'and' ? sql` and ` : sql` or `)})`
}
