import { OnrecordError } from '../errors.ts'
import { anyOfLongest } from './any-of-longest.ts'
import { compareWords, type Comparison } from './compare-words.ts'
import type { Hit } from './find-hits.ts'
import type { SearchOptions, SearchPage } from './search.ts'

/** A statement that is near a quotation. */
export interface SaidHit extends Hit, Comparison {}

/** What is asked of a quotation. */
export interface SaidOptions {
  /** Only what somebody of this name said. */
  readonly speaker?: string | undefined
  /** The most statements given; 5 unless given. */
  readonly limit?: number | undefined
}

/** A statement less like the quotation than this is not given. */
const leastLikeness = 0.5

/** A quotation has at most so many different words. */
const mostQuoted = 1000

/** So many statements are compared. */
const mostCompared = 200

/**
 * The statements whose words are nearest to a quotation, the nearest first; none where nothing is like it.
 * @throws OnrecordError `usage` where the quotation has no word, or more than 1,000.
 */
export async function findSaid(
  search: (query: string, options: SearchOptions) => Promise<SearchPage>,
  quotation: string,
  { speaker, limit = 5 }: SaidOptions,
): Promise<readonly SaidHit[]> {
  const words = [...new Set(quotation.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [])]
  if (words.length === 0)
    throw new OnrecordError('usage', { problem: 'The quotation has no word to look for.' })
  if (words.length > mostQuoted) {
    throw new OnrecordError('usage', {
      problem: `The quotation has more than ${mostQuoted} words; give the sentences in question.`,
    })
  }
  const anyOf = anyOfLongest(words)
  const name = speaker?.replaceAll('"', ' ').trim() ?? ''
  const { hits } = await search(name === '' ? anyOf : `speaker:"${name}" ${anyOf}`, {
    sort: 'relevance',
    limit: mostCompared,
    // Of what several outlets tell, the wording nearest to the quotation is given.
    each: true,
  })
  const near = hits
    .map((hit) => {
      const said = hit.statement.content.map(({ text }) => text).join(' ')
      return { ...hit, ...compareWords(quotation, said) }
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
  const told = new Set<string>()
  const nearest = near.filter(({ entry }) => {
    const isNew = !told.has(entry)
    told.add(entry)
    return isNew
  })
  return nearest.slice(0, limit)
}
