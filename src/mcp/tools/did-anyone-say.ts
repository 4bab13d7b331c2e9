import { z } from 'zod'

import { wordRunsShape } from '../../record/index.ts'
import { describeHits } from '../describe-statement.ts'
import { fit, mostOfStatements } from '../fit.ts'
import { limit } from '../inputs.ts'
import { describedHit } from '../shapes.ts'
import { defineTool } from '../tool.ts'

/** `did_anyone_say`: the statements nearest to a quotation. */
export const didAnyoneSay = defineTool({
  name: 'did_anyone_say',
  title: 'Did anyone say this?',
  description:
    'Finds the statements in the record nearest to a quotation, and shows word by word how they differ: runs of words in both, only in the quotation, or only in the statement. If nothing is found, the record has nothing like it, but someone may still have said it. An answer has at most 50 kB. leftOut says how many statements did not fit.',
  input: {
    quotation: z.string().min(1).max(20_000).describe('The words in question.'),
    speaker: z.string().max(500).optional().describe('Only what someone with this name said.'),
    limit,
  },
  output: z.object({
    statements: z.array(describedHit.extend({ likeness: z.number(), runs: wordRunsShape })),
    leftOut: z.int(),
  }),
  async answer(record, { quotation, speaker, limit: most }) {
    const hits = await record.said(quotation, { limit: most, speaker })
    const statements = await describeHits(record, hits)
    const found = hits.map(({ likeness, runs }, index) => ({
      ...statements[index],
      likeness,
      runs,
    }))
    const given = fit(found, mostOfStatements)
    return { statements: given, leftOut: found.length - given.length }
  },
})
