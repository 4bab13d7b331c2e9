import { sql, type RawBuilder, type SqlBool } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import { waysToWrite } from '../../matching/name-key.ts'
import type { CalendarDays } from '../../text/index.ts'
import { isDayTold } from '../tables/is-day-told.ts'
import { isWordQuery, type Query, type WordQuery, type Words } from '../../query/query.ts'
import { reportIdOf } from '../../query/report-id-of.ts'

/** The place of a condition in a query. */
interface Place {
  /** The name of the table of statements there: `statement` unless given. */
  readonly table?: 'statement' | 'earlier'
  /** The words that all statements of a table `ranked`, joined with `statement`, have; null if there is none. */
  readonly ranked?: Words | null
}

/**
 * A query as a condition on the rows of `statement`. All that a person wrote is a parameter, or quoted by the engine.
 */
export function compileQuery(query: Query, engine: Engine, place: Place = {}): RawBuilder<SqlBool> {
  const { table = 'statement', ranked = null } = place
  // Of another statement of an cluster the number is looked at, not looked up: `+` keeps SQLite from going through all that is in the list. Of
  // what is ranked it is looked at before the statement is fetched, which takes longest.
  const own = sql.ref(ranked ? 'ranked.number' : 'statement.number')
  const number = table === 'statement' ? own : sql`+earlier.number`
  if (query === ranked) return sql`statement.number = ranked.number`
  if (isWordQuery(query)) return sql`${number} in (${engine.matching('statement', query)})`
  switch (query.kind) {
    case 'all':
      return sql`1 = 1`
    case 'name':
      return sql`${number} in (select statement from statement_name where role = ${query.role}
        and name in (${engine.matching('name', inAnySpelling(query.words))}))`
    case 'party':
      return sql`${number} in (select statement from statement_name where role in ('speaker', 'institution')
        and agent in (select one.number from agent as one join agent as other on one.root = other.root
          where other.id = ${query.id} or other.number in (select agent from report_party
            where report = ${reportIdOf(query.id)} and party = ${query.id})))`
    case 'report':
      return sql`${sql.ref(`${table}.report`)} = ${query.id}`
    case 'is':
      return compileValue(query, table)
    case 'days':
      return compileDays(query, table)
    case 'and':
      return joinConditions(query.of, sql` and `, engine, place)
    case 'or':
      return joinConditions(query.of, sql` or `, engine, place)
    case 'not':
      return sql`not (${compileQuery(query.of, engine, place)})`
    default:
      return query satisfies never
  }
}

/**
 * The words of a name in the ways in which it may be written; the engine ignores apostrophes, capitals and accents.
 */
function inAnySpelling(words: Words): WordQuery {
  const of = waysToWrite(words.text)
    .filter((text) => text === words.text || /[\p{L}\p{N}]/u.test(text))
    .map((text) => ({ ...words, text }))
  return of.length === 1 ? words : { kind: 'or', of }
}

/**
 * A condition on the rows of `statement` that finds the first statement of each cluster that the query asks for: what
 * several outlets report is found once.
 */
export function compileFirst(
  query: Query,
  engine: Engine,
  ranked: Words | null,
): RawBuilder<SqlBool> {
  return sql`(${compileQuery(query, engine, { ranked })} and (statement.cluster = statement.number or not exists (
    select 1 from statement as earlier where earlier.cluster = statement.cluster
      and earlier.number < statement.number and ${compileQuery(query, engine, { table: 'earlier' })})))`
}

/** The words that a query wants in a statement, any of them; null if it asks for none. */
export function wantedWords(query: Query): WordQuery | null {
  if (query.kind === 'words') return query
  if (query.kind !== 'and' && query.kind !== 'or') return null
  const of = query.of.map(wantedWords).filter((words) => words !== null)
  return of.length === 0 ? null : { kind: 'or', of }
}

/** The words, if they are all that a query ranks by and each statement that it finds has them; null otherwise. */
export function requiredWords(query: Query): Words | null {
  if (query.kind === 'words') return query
  if (query.kind !== 'and') return null
  const [only, ...others] = query.of.filter((one) => wantedWords(one) !== null)
  return only && others.length === 0 ? requiredWords(only) : null
}

function joinConditions(
  of: readonly Query[],
  by: RawBuilder<unknown>,
  engine: Engine,
  place: Place,
): RawBuilder<SqlBool> {
  return sql`(${sql.join(
    of.map((one) => compileQuery(one, engine, place)),
    by,
  )})`
}

/** A statement without a value of the field is one of those that do not have it. */
function compileValue(
  { field, value }: Query & { readonly kind: 'is' },
  table: string,
): RawBuilder<SqlBool> {
  const column = sql.ref(`${table}.${field}`)
  return sql`(${column} is not null and ${column} = ${value})`
}

/** A statement whose days are unknown is neither before nor after anything. */
function compileDays(
  { relation, days }: Query & { readonly kind: 'days' },
  table: string,
): RawBuilder<SqlBool> {
  const [start, end] = [sql.ref(`${table}.said_start`), sql.ref(`${table}.said_end`)]
  switch (relation) {
    case 'before':
      return sql`(${end} is not null and ${end} < ${days.start})`
    case 'after':
      return sql`(${start} is not null and ${start} > ${days.end})`
    case 'said':
      return sql`(${isDayTold(table)} and ${isWithin(start, end, days)})`
    case 'said~':
      return isWithin(start, end, days)
    case 'published': {
      const day = sql.ref(`${table}.published`)
      return isWithin(day, day, days)
    }
    default:
      return relation satisfies never
  }
}

/** Whether days that start and end in two columns have one in common with those asked for; false if they are unknown. */
const isWithin = (
  start: RawBuilder<unknown>,
  end: RawBuilder<unknown>,
  days: CalendarDays,
): RawBuilder<SqlBool> =>
  sql`(${start} is not null and ${start} <= ${days.end} and ${end} is not null and ${end} >= ${days.start})`
