import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'

import type { Tables } from '../../tables/schema.ts'

/**
 * Makes the database count what ranking needs to know about all statements: how many there are
 * (`word_count.statements`), and how many words they have (`word_count.words`); each statement's own words are
 * counted in `statement.length`. Call it once `statement.tokens` is there.
 */
export async function countWords(db: Kysely<Tables>): Promise<void> {
  for (const text of counting) await sql.raw(text).execute(db)
}

const counting = [
  `alter table statement add length integer not null
    generated always as ((octet_length(tokens) - octet_length(replace(tokens, ' ', ''))) / 2) stored`,
  `create table word_count (statements bigint not null, words bigint not null)`,
  `insert into word_count values (0, 0)`,
  `create function count_words() returns trigger language plpgsql set search_path = onrecord as $$
    begin
      update word_count set statements = statements + TG_ARGV[0]::bigint * (select count(*) from changed),
        words = words + TG_ARGV[0]::bigint * (select coalesce(sum(length), 0) from changed);
      return null;
    end $$`,
  `create trigger statement_added after insert on statement
    referencing new table as changed for each statement execute function count_words('1')`,
  `create trigger statement_removed after delete on statement
    referencing old table as changed for each statement execute function count_words('-1')`,
]

/** Whether the counts match the statements. */
export async function areWordsCounted(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`
    select from word_count where (statements, words) in (select count(*), coalesce(sum(length), 0) from statement)`.execute(
    db,
  )
  return rows.length === 1
}

/**
 * A query of `number` and `rank` of the statements that meet a condition and have at least one of these phrases (as
 * `tokens` has them). The rank is Okapi BM25, computed step by step as FTS5 does
 * (https://sqlite.org/fts5.html#the_bm25_function), so that SQLite and PostgreSQL give one order.
 */
export function postgresRanking(
  phrases: readonly string[],
  holding: RawBuilder<SqlBool>,
): RawBuilder<unknown> {
  const [found, holders, weight] = [named(phrases, 'f'), named(phrases, 'n'), named(phrases, 'w')]
  const each = (part: (phrase: string, index: number) => RawBuilder<unknown>) =>
    phrases.map(part).flatMap((one) => [sql`, `, one])
  const counts = each((phrase, at) => sql`${timesOf(phrase)} as ${found(at)}`)
  const countHolders = each(
    (_, at) => sql`count(*) filter (where ${found(at)} > 0) as ${holders(at)}`,
  )
  const weights = each((_, at) => sql`${weightOf(holders(at))} as ${weight(at)}`)
  const scores = phrases.flatMap((_, at) => [sql` + `, scoreOf(found(at), weight(at))])
  return sql`
    with held as materialized (
      select number, length${sql.join(counts, sql``)} from statement where ${holding}
    ), holders as (
      select 1 as one${sql.join(countHolders, sql``)} from held
    ), weights as (
      select words::float8 / statements as mean${sql.join(weights, sql``)} from word_count, holders
      where statements > 0
    )
    select number, -(0::float8${sql.join(scores, sql``)}) as rank from held, weights`
}

const named = (phrases: readonly string[], letter: string) => {
  const names = phrases.map((_, index) => sql.ref(`${letter}${index}`))
  return (index: number): RawBuilder<unknown> => names[index] ?? sql`null`
}

/**
 * How often a phrase occurs in `tokens`. One word: by how much shorter they are without it. Several: each place is
 * looked at by itself, because "very very" occurs twice in "very very very"; this is many times slower.
 */
const timesOf = (phrase: string): RawBuilder<unknown> =>
  phrase.trim().includes(' ')
    ? sql`(select count(*) from regexp_matches(tokens, ${`(?=${phrase})`}, 'g'))`
    : sql`((octet_length(tokens) - octet_length(replace(tokens, ${phrase}, ''))) / octet_length(${phrase}))`

/** How much a phrase counts: the more, the fewer statements have it. */
function weightOf(holders: RawBuilder<unknown>): RawBuilder<unknown> {
  const weight = sql`ln((statements - ${holders} + 0.5::float8) / (${holders} + 0.5::float8))`
  return sql`case when ${weight} > 0 then ${weight} else 1e-6::float8 end`
}

const scoreOf = (found: RawBuilder<unknown>, weight: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${weight} * (${found} * 2.2::float8 / (${found} + 1.2::float8 * (0.25::float8 + 0.75::float8 * length / mean)))`
