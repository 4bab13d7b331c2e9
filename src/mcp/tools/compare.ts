import { z } from 'zod'

import { findParty } from '../find-party.ts'
import { agentShape } from '../../record/index.ts'
import { bytesOf, mostOfStatements } from '../fit.ts'
import { limit, partyName } from '../inputs.ts'
import type { RecordReader } from '../record-reader.ts'
import { searchWithin } from '../search-within.ts'
import { describedHit, nextSearch } from '../shapes.ts'
import { defineTool } from '../tool.ts'

const side = z.object({
  party: agentShape.nullable(),
  candidates: z.array(agentShape),
  statements: z.array(describedHit),
  next: nextSearch,
})

/** `compare`: what two parties said about one matter. */
export const compare = defineTool({
  name: 'compare',
  title: 'Compare two parties',
  description:
    'Gives what two people or institutions said about one matter, side by side, the latest first. The reader must judge whether they contradict each other. If a side has more statements, its next has the query and page to give to search_statements, with sort said.',
  input: {
    first: partyName,
    second: partyName,
    query: z.string().max(1500).describe('The matter, written as a query for search_statements.'),
    limit,
  },
  output: z.object({ first: side, second: side }),
  async answer(record, { first, second, query, limit: most }) {
    return {
      first: await describeSide(record, first, query, most),
      second: await describeSide(record, second, query, most),
    }
  },
})

async function describeSide(record: RecordReader, name: string, query: string, most: number) {
  const found = await findParty(record, name)
  // The query is tried alone first, so that a mistake in it is reported at its place in that query.
  if (query.trim() !== '') await record.search(query, { limit: 1 })
  const whole = query.trim() === '' ? found.query : `${found.query} (${query})`
  const who = { party: found.party, candidates: found.party ? [] : found.candidates }
  const room = mostOfStatements / 2 - bytesOf(who)
  const options = { sort: 'said', limit: most } as const
  const { statements, next } = await searchWithin(record, whole, options, room)
  return { ...who, statements, next: next === null ? null : { query: whole, page: next } }
}
