import { z } from 'zod'

import { permalink } from '../../export/index.ts'
import { findParty } from '../find-party.ts'
import { agentShape } from '../../record/index.ts'
import { bytesOf, mostOfStatements } from '../fit.ts'
import { limit, partyName } from '../inputs.ts'
import { searchWithin } from '../search-within.ts'
import { describedHit, nextSearch } from '../shapes.ts'
import { defineTool } from '../tool.ts'

/** `get_party`: a person or an institution across reports. */
export const getParty = defineTool({
  name: 'get_party',
  title: 'Get a party',
  description:
    'Gives a person or institution across reports: names, titles over time, and what was said by them or on their behalf, the latest first. If a name may mean several parties, party is null and candidates lists them: ask again with the ID of one. If only one report names a party, the answer has statements, but party is null.',
  input: { name: partyName, limit },
  output: z.object({
    party: agentShape.extend({ link: z.string() }).nullable(),
    candidates: z.array(agentShape),
    statements: z.array(describedHit),
    next: nextSearch,
  }),
  async answer(record, { name, limit: most }) {
    const { party, candidates, query } = await findParty(record, name)
    const who = {
      party: party && { ...party, link: permalink(party.id) },
      candidates: party ? [] : candidates,
    }
    const room = mostOfStatements - bytesOf(who)
    const { statements, next } = await searchWithin(
      record,
      query,
      { sort: 'said', limit: most },
      room,
    )
    return {
      ...who,
      statements,
      next: next === null ? null : { query, page: next },
    }
  },
})
