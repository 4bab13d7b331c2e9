import type { NameRole } from '../../query/name-role.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'

import { compileQuery } from './compile-query.ts'
import type { Engine } from '../tables/engine.ts'
import { findSpellings, nobody, type Spellings } from './find-spellings.ts'
import { chooseSpelling } from '../../matching/name-key.ts'
import { parseQuery } from '../../query/parse-query.ts'
import { fieldValues, type ValueField } from '../../query/query.ts'
import type { Tables } from '../tables/schema.ts'

/**
 * How many clusters a search finds, and how many it would find with each value of a field: the ten most frequent
 * values, the most frequent first. What several outlets report is counted once, with the values of each report that
 * the search asks for.
 */
export interface Facets {
  readonly total: number
  readonly fields: Readonly<Record<ValueField | NameRole, readonly FacetValue[]>>
}

/** A value of a field, and how many clusters have it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/**
 * What a search finds, counted by field. A name that is spelt in several ways ("Valdery's Ministry", "Valdery’s
 * Ministry") is one value; words that only point to someone ("who", "my father") are none.
 * @throws OnrecordError `query`.
 */
export async function countFacets(
  db: Kysely<Tables>,
  engine: Engine,
  text: string,
): Promise<Facets> {
  const query = compileQuery(parseQuery(text), engine)
  const spellings = await findSpellings(db)
  const columns = Object.keys(fieldValues)
  const counts = columns.map(
    (
      column,
    ) => sql`select ${sql.lit(column)} as field, 0 as one, ${sql.ref(column)} as value, count(distinct cluster) as count
      from matched where ${sql.ref(column)} is not null group by ${sql.ref(column)}`,
  )
  const { rows } = await sql<CountedRow>`
    with spelling (name, one) as materialized (${tableOf(spellings)}),
    matched as materialized (
      select number, cluster, ${sql.join(columns.map((column) => sql.ref(column)))} from statement
      where ${query}
    ), named as materialized (
      select statement_name.role, statement_name.name, count(distinct matched.cluster) as count
      from matched join statement_name on statement_name.statement = matched.number
      group by statement_name.role, statement_name.name
    ), spelt as materialized (
      select statement_name.role, spelling.one, spelling.name, count(distinct matched.cluster) as count
      from spelling join statement_name on statement_name.name = spelling.name
        join matched on matched.number = statement_name.statement
      where spelling.one > 0 group by statement_name.role, spelling.one, spelling.name
    ), respelt as (
      select statement_name.role, spelling.one, count(distinct matched.cluster) as count
      from spelling join statement_name on statement_name.name = spelling.name
        join matched on matched.number = statement_name.statement
      where spelling.one > 0 group by statement_name.role, spelling.one
    ), counted as (
      ${sql.join(counts, sql` union all `)} union all
      select named.role, 0, name.name, named.count from named join name on name.number = named.name
        where named.name not in (select name from spelling)
          or (named.role = 'outlet' and named.name in (select name from spelling where one = ${sql.lit(nobody)})) union all
      select respelt.role, respelt.one, name.name, respelt.count from respelt
        join name on name.number = respelt.one union all
      select '', 0, '', count(distinct cluster) from matched
    ), placed as (
      select field, one, value, count, row_number() over (partition by field order by count desc, value) as place
      from counted
    )
    select placed.field, placed.value, placed.count, name.name as spelling, spelt.count as spelt from placed
      left join spelt on spelt.role = placed.field and spelt.one = placed.one
      left join name on name.number = spelt.name
      where placed.place <= ${most} order by placed.field, placed.place`.execute(db)
  const valuesOf = (field: string) => chooseValues(rows.filter((row) => row.field === field))
  return {
    total: valuesOf('')[0]?.count ?? 0,
    fields: {
      speaker: valuesOf('speaker'),
      institution: valuesOf('institution'),
      to: valuesOf('to'),
      via: valuesOf('via'),
      outlet: valuesOf('outlet'),
      form: valuesOf('form'),
      kind: valuesOf('kind'),
      utterance: valuesOf('utterance'),
      authority: valuesOf('authority'),
      anonymity: valuesOf('anonymity'),
      act: valuesOf('act'),
      polarity: valuesOf('polarity'),
      modality: valuesOf('modality'),
    },
  }
}

/** The most values of a field. */
const most = 10

/** A value of a field, as many times as it is spelt. */
interface CountedRow {
  readonly field: ValueField | NameRole | ''
  readonly value: string
  readonly count: number
  /** One of its spellings, with how many clusters have it; null if there is only one. */
  readonly spelling: string | null
  readonly spelt: number | null
}

/** The names that do not stand for themselves, as a table within the query. */
function tableOf(spellings: Spellings): RawBuilder<unknown> {
  const rows = Array.from(spellings, ([name, one]) => `(${name}, ${one})`)
  return sql.raw(rows.length === 0 ? 'select 0, 0 where 1 = 0' : `values ${rows.join(', ')}`)
}

/** The values of a field, each once, in its best spelling. */
function chooseValues(rows: readonly CountedRow[]): readonly FacetValue[] {
  const byValue = Map.groupBy(rows, ({ value }) => value)
  const values = Array.from(byValue, ([value, same]) => {
    const spellings = same.flatMap(({ spelling, spelt }) =>
      spelling === null || spelt === null ? [] : { name: spelling, count: spelt },
    )
    return { value: chooseSpelling(spellings)?.name ?? value, count: same[0]?.count ?? 0 }
  })
  return values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
