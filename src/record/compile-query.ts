import { sql, type RawBuilder, type SqlBool } from 'kysely'

import type { Engine } from './engine.ts'
import { isWordQuery, type Query, type WordQuery } from './query.ts'

/** A query as a condition on the rows of `statement`. All that a person wrote is a parameter, or quoted by the engine. */
export function compileQuery(query: Query, engine: Engine): RawBuilder<SqlBool> {
  if (isWordQuery(query)) return sql`statement.number in (${engine.matching('statement', query)})`
  switch (query.kind) {
    case 'all':
      return sql`1 = 1`
    case 'name':
      return sql`statement.number in (select statement from statement_name where role = ${query.role}
        and name in (${engine.matching('name', query.words)}))`
    case 'is':
      return sql`${sql.ref(`statement.${query.field}`)} = ${query.value}`
    case 'said':
      return compileDays(query)
    case 'and':
      return joinConditions(query.of, sql` and `, engine)
    case 'or':
      return joinConditions(query.of, sql` or `, engine)
    case 'not':
      return sql`not (${compileQuery(query.of, engine)})`
    default:
      return query satisfies never
  }
}

/** The words that a query would have in a statement, either of them; null where it asks for none. */
export function wantedWords(query: Query): WordQuery | null {
  if (query.kind === 'words') return query
  if (query.kind !== 'and' && query.kind !== 'or') return null
  const of = query.of.map(wantedWords).filter((words) => words !== null)
  return of.length === 0 ? null : { kind: 'or', of }
}

function joinConditions(
  of: readonly Query[],
  by: RawBuilder<unknown>,
  engine: Engine,
): RawBuilder<SqlBool> {
  return sql`(${sql.join(
    of.map((one) => compileQuery(one, engine)),
    by,
  )})`
}

/** A statement whose days are not known is neither before nor after anything. */
function compileDays({ relation, days }: Query & { readonly kind: 'said' }): RawBuilder<SqlBool> {
  switch (relation) {
    case 'before':
      return sql`(statement.said_end is not null and statement.said_end < ${days.start})`
    case 'after':
      return sql`(statement.said_start is not null and statement.said_start > ${days.end})`
    case 'said':
      return sql`(statement.said_start is not null and statement.said_start <= ${days.end}
        and statement.said_end is not null and statement.said_end >= ${days.start})`
    default:
      return relation satisfies never
  }
}
