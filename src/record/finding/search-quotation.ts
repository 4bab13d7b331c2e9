import type { Kysely } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import { buildOrQuery } from '../../query/build-or-query.ts'
import { compareWords, type Comparison } from '../../matching/compare-words.ts'
import type { Engine } from '../tables/engine.ts'
import { findHits, type Hit } from './find-hits.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { searchIds } from './search.ts'
import { betweenFragments } from '../tables/sanitize-for-index.ts'

/** A statement that is near a quotation. */
export interface SaidHit extends Hit, Comparison {}

/** Options for looking up a quotation. */
export interface SaidOptions {
  /** Only what someone with this name said. */
  readonly speaker?: string | undefined
  /** The most statements to return; 5 unless given. */
  readonly limit?: number | undefined
}

/** The least likeness to the quotation. */
const leastLikeness = 0.5

/** The most different words in a quotation. */
const mostQuoted = 1000

/** The number of best matches that are compared, and of best matches from different clusters. */
const mostCompared = 200

/**
 * The statements whose words are nearest to a quotation, the nearest first; empty if none is similar.
 * @throws OnrecordError `usage` if the quotation has no word, or more than 1,000.
 */
export async function searchQuotation(
  db: Kysely<Tables>,
  engine: Engine,
  quotation: string,
  { speaker, limit = 5 }: SaidOptions,
): Promise<readonly SaidHit[]> {
  const words = [...new Set(quotation.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [])]
  if (words.length === 0)
    throw new OnrecordError('usage', {
      problem: 'The quotation has no word to look for. Give one with words.',
    })
  if (words.length > mostQuoted) {
    throw new OnrecordError('usage', {
      problem: `The quotation has more than ${mostQuoted} words. Give only the sentences in question.`,
    })
  }
  const anyOf = buildOrQuery(words)
  const name = speaker?.replaceAll('"', ' ').trim() ?? ''
  const query = name === '' ? anyOf : `speaker:"${name}" ${anyOf}`
  const options = { sort: 'relevance', limit: mostCompared } as const
  // Of the statements of a cluster, the one nearest to the quotation is returned; but a cluster of a thousand leaves
  // room for the rest.
  const each = await searchIds(db, engine, query, { ...options, each: true })
  const once = await searchIds(db, engine, query, options)
  const nearest = await findNearest(db, quotation, [...new Set([...each.ids, ...once.ids])])
  const hits = await findHits(db, nearest.slice(0, limit))
  return hits.map((hit) => {
    const said = hit.statement.content.map(({ text }) => text).join(' ')
    return { ...hit, ...compareWords(quotation, said) }
  })
}

/** The IDs of the statements similar to a quotation, the most similar first, one per cluster. */
async function findNearest(
  db: Kysely<Tables>,
  quotation: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const order = new Map(ids.map((id, index) => [id, index]))
  const near: { id: string; cluster: number; likeness: number }[] = []
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('statement')
      .select(['id', 'cluster', 'number', 'words'])
      .where('id', 'in', some)
      .execute()
    for (const { id, cluster, number, words } of rows) {
      const said = words.replaceAll(betweenFragments, ' ')
      const { likeness } = compareWords(quotation, said)
      if (likeness >= leastLikeness) near.push({ id, cluster: cluster ?? number, likeness })
    }
  }
  near.sort((a, b) => b.likeness - a.likeness || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const told = new Set<number>()
  return near.filter(({ cluster }) => !told.has(cluster) && told.add(cluster)).map(({ id }) => id)
}
