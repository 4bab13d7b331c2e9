import { nameOf } from '../tables/name-of.ts'
import type { Kysely } from 'kysely'

import type { FacetValue } from './count-facets.ts'
import type { Engine } from '../tables/engine.ts'
import { openReadings } from './find-hits.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import type { Tables } from '../tables/schema.ts'
import { searchIds } from './search.ts'

/** The subjects of the latest statements that a search finds. */
export interface Subjects {
  /** How many statements were looked at, the latest ones; at most 200. */
  readonly statements: number
  /**
   * The people, institutions and places that the contents name, except the speaker: the ten most frequent, the most
   * frequent first.
   */
  readonly subjects: readonly FacetValue[]
}

const mostStatements = 200
const mostSubjects = 10

/**
 * The subjects of the latest statements that a search finds, each counted once per statement.
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
