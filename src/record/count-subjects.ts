import { nameOf } from './name-of.ts'
import type { Kysely } from 'kysely'

import type { FacetValue } from './count-facets.ts'
import type { Engine } from './engine.ts'
import { openReadings } from './find-hits.ts'
import { reportIdOf } from './report-id-of.ts'
import type { Tables } from './schema.ts'
import { searchIds } from './search.ts'

/** Of whom the latest statements that a search finds speak. */
export interface Subjects {
  /** So many of them were looked at, those last said; 200 at most. */
  readonly statements: number
  /** The persons, institutions and places that are named in what is said, but for who says it: the ten most frequent, most first. */
  readonly subjects: readonly FacetValue[]
}

const mostStatements = 200
const mostSubjects = 10

/**
 * Of whom the latest statements that a search finds speak, each counted once a statement.
 * @throws OnrecordError `query`.
 */
export async function countSubjects(
  db: Kysely<Tables>,
  engine: Engine,
  query: string,
): Promise<Subjects> {
  const { ids } = await searchIds(db, engine, query, { sort: 'said', limit: mostStatements })
  const readings = await openReadings(db, [...new Set(ids.map(reportIdOf))])
  const found = ids.flatMap((id) => {
    const { statements = [], parties = [] } = readings.get(reportIdOf(id))?.reading ?? {}
    const statement = statements.find((one) => one.id === id)
    return statement ? { statement, parties } : []
  })
  const counts = new Map<string, number>()
  for (const { statement, parties } of found) {
    const speakers = new Set(statement.speakers.map(({ party }) => party))
    const named = parties.filter(
      ({ id, kind, mentions }) =>
        (kind === 'person' || kind === 'institution' || kind === 'place') &&
        !speakers.has(id) &&
        mentions.some(({ start, end }) =>
          statement.content.some((span) => span.start <= start && span.end >= end),
        ),
    )
    for (const name of new Set(named.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const subjects = Array.from(counts, ([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostSubjects)
  return { statements: found.length, subjects }
}
