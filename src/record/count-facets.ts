import { sql, type Kysely } from 'kysely'

import { compileQuery } from './compile-query.ts'
import type { Engine } from './engine.ts'
import { parseQuery } from './parse-query.ts'
import { fieldValues, type ValueField } from './query.ts'
import type { NameRole, Tables } from './schema.ts'

/**
 * How many entries a search finds, and how many it would with each value of a field asked for too: the ten most frequent, most first. What
 * several outlets tell is counted once, and with the values of each telling that the search asks for.
 */
export interface Facets {
  readonly total: number
  readonly fields: Readonly<Record<ValueField | NameRole, readonly FacetValue[]>>
}

/** A value of a field, and how many entries have it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/**
 * What a search finds, counted by field.
 * @throws OnrecordError `query`.
 */
export async function countFacets(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
): Promise<Facets> {
  const columns = Object.keys(fieldValues)
  const counts = columns.map(
    (
      column,
    ) => sql`select ${sql.lit(column)} as field, ${sql.ref(column)} as value, count(distinct entry) as count
      from matched group by ${sql.ref(column)}`,
  )
  const { rows } = await sql<{ field: ValueField | NameRole | ''; value: string; count: number }>`
    with matched as materialized (
      select number, entry, ${sql.join(columns.map((column) => sql.ref(column)))} from statement
      where ${compileQuery(parseQuery(text), engine)}
    ), counted as (
      ${sql.join(counts, sql` union all `)} union all
      select statement_name.role, name.name, count(distinct matched.entry) from matched
        join statement_name on statement_name.statement = matched.number
        join name on name.number = statement_name.name
        group by statement_name.role, name.name union all
      select '', '', count(distinct entry) from matched
    ), placed as (
      select field, value, count, row_number() over (partition by field order by count desc, value) as place
      from counted
    )
    select field, value, count from placed where place <= 10 order by field, place`.execute(db)
  const valuesOf = (field: string) =>
    rows.flatMap(({ field: of, value, count }) => (of === field ? { value, count } : []))
  return {
    total: valuesOf('')[0]?.count ?? 0,
    fields: {
      speaker: valuesOf('speaker'),
      institution: valuesOf('institution'),
      to: valuesOf('to'),
      via: valuesOf('via'),
      outlet: valuesOf('outlet'),
      form: valuesOf('form'),
      authority: valuesOf('authority'),
      act: valuesOf('act'),
      polarity: valuesOf('polarity'),
      modality: valuesOf('modality'),
    },
  }
}
