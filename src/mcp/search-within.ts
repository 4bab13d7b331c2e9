import type { SearchOptions } from '../record/index.ts'
import { describeHits } from './describe-statement.ts'
import { fit } from './fit.ts'
import type { RecordReader } from './record-reader.ts'
import type { Answer } from './tool.ts'

/** The statements that a search finds, as many as fit into an answer. */
export interface FoundWithin {
  readonly statements: readonly Answer[]
  /** The token of those that follow; null if these are all. */
  readonly next: string | null
}

/** The statements that a query finds, at most `most` bytes of them as JSON. */
export async function searchWithin(
  record: RecordReader,
  query: string,
  options: SearchOptions,
  most: number,
): Promise<FoundWithin> {
  const { hits, next } = await record.search(query, options)
  const statements = fit(await describeHits(record, hits), most)
  if (statements.length === hits.length) return { statements, next }
  // A page with only the statements that fit gives the token of the next one.
  const page = await record.search(query, { ...options, limit: statements.length })
  return { statements, next: page.next }
}
