/** The one of some words that most statements have. */
import type { Store } from '../src/entry-points/record.ts'
export async function findMostFrequent(record: Store, words: readonly string[]): Promise<string> {
  const counts = await Promise.all(
    words.map(async (word) => ({ word, count: (await record.countFacets(word)).total })),
  )
  return counts.toSorted((a, b) => b.count - a.count)[0]?.word ?? ''
}
