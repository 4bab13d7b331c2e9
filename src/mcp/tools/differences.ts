import { z } from 'zod'

import { differenceKinds } from '../../data-model/index.ts'
import { daySchema } from '../../data-model/schema.ts'
import { permalink } from '../../export/index.ts'
import {
  differencePageShape,
  keptDifferenceShape,
  keptSideShape,
  type KeptDifference,
  type KeptSide,
} from '../../record/index.ts'
import { describePassage } from '../../wording/index.ts'
import { fit, mostOfStatements } from '../fit.ts'
import { limit } from '../inputs.ts'
import { defineTool } from '../tool.ts'

const side = keptSideShape.omit({ passage: true }).extend({
  link: z.string(),
  sentence: z.string().describe('The sentence of the report with its own verb.'),
})
const described = keptDifferenceShape.extend({ a: side, b: side })
const name = z.string().trim().min(1).max(500).optional()

/** `differences`: where words differ. */
export const differences = defineTool({
  name: 'differences',
  title: 'Where words differ',
  description:
    'Lists pairs of statements on one proposition that differ (or agree): who says what for which office, when, by what they differ, and which words show it. Of each matter and those between whom it is, the pair that stands highest is given; more says how many others there are (ask for that matter with each). clearness is how often such a pair is right on a careful reading. A pair was found by a machine unless decision is given: read both sentences before you rely on it. An answer has at most 50 kB. leftOut says how many of the page did not fit.',
  input: {
    query: z
      .string()
      .max(1500)
      .optional()
      .describe('What the statement on one side is found by, written as for search_statements.'),
    of: name.describe('A speaker or an office that stands on one side at least.'),
    between: z
      .tuple([z.string().trim().min(1).max(500), z.string().trim().min(1).max(500)])
      .optional()
      .describe('Two speakers or offices that stand on either side.'),
    since: daySchema.optional().describe('The later one may have been said on this day or after.'),
    relation: z.enum(['differ', 'agree', 'any']).default('differ'),
    by: z.enum(differenceKinds).optional(),
    shift: z
      .boolean()
      .optional()
      .describe('Whether one speaker or office said something else later.'),
    matter: z.string().max(80).optional().describe('The ID of a matter.'),
    each: z.boolean().optional().describe('Each pair, not one for each matter.'),
    limit,
    page: z.string().max(4000).optional().describe('The next of the page before.'),
  },
  output: differencePageShape.extend({ differences: z.array(described), leftOut: z.int() }),
  async answer(record, asked) {
    const { differences: found, ...page } = await record.differences(asked)
    const given = fit(found.map(describe), mostOfStatements)
    return { ...page, differences: given, leftOut: found.length - given.length }
  },
})

const describe = (difference: KeptDifference) => ({
  ...difference,
  a: describeSide(difference.a),
  b: describeSide(difference.b),
})

const describeSide = ({ passage, ...known }: KeptSide) => ({
  ...known,
  link: permalink(known.statement),
  sentence: describePassage(passage),
})
