import { z } from 'zod'

import { orders } from '../../record/index.ts'
import { mostOfStatements } from '../fit.ts'
import { limit } from '../inputs.ts'
import { searchWithin } from '../search-within.ts'
import { describedHit } from '../shapes.ts'
import { defineTool } from '../tool.ts'

/** `search_statements`: statements by words and fields. */
export const searchStatements = defineTool({
  name: 'search_statements',
  title: 'Search statements',
  description:
    'Finds attributed statements in news reports by words, "phrases" and fields: speaker:, institution:, party:, to:, via:, outlet:, form:, kind: (speech, belief, plan, attitude), utterance: (made, withheld, planned, hypothetical, reported), authority:, anonymity: (why a source is not named), act:, polarity:, modality:, said: (days that the report tells), said~: (also days that are only implied), published:, after:, before:, with AND, OR, NOT and brackets. A statement that several outlets report is listed once: alsoCount says how many other places report it, and also lists three of them. An answer has at most 50 kB. If there are more statements, next is the page to ask for.',
  input: {
    query: z.string().max(2000).describe('For example: speaker:orrel "joint patrols" NOT act:deny'),
    sort: z
      .enum(orders)
      .optional()
      .describe('relevance: the best matches first; said or published: the latest first.'),
    limit,
    page: z
      .string()
      .max(1000)
      .optional()
      .describe('The value of next in the previous answer; give the same query again.'),
  },
  output: z.object({ statements: z.array(describedHit), next: z.string().nullable() }),
  async answer(record, { query, sort, limit: most, page }) {
    const found = await searchWithin(record, query, { limit: most, sort, page }, mostOfStatements)
    return { ...found }
  },
})
