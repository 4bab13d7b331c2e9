import { z } from 'zod'

import { idPatterns } from '../id-patterns.ts'

/** The ids that stand in lines of a record. */
export const idShapes = {
  report: z.string().regex(idPatterns.report, 'is no id of a report'),
  statement: z.string().regex(idPatterns.statement, 'is no id of a statement'),
  party: z.string().regex(idPatterns.party, 'is no id of a party'),
} as const
