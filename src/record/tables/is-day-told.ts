import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Whether the report tells when a statement was made: in its clause, or by the occasion. */
export const isDayTold = (table = 'statement'): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.said_basis`)} in ('stated', 'occasion')`
