import { z } from 'zod'

import { partySchema, readingSchema } from '../../data-model/schema.ts'
import { textShape } from './text-shape.ts'

/** A party whose name and titles a database can hold. */
const party = partySchema.extend({
  name: textShape,
  titles: z.array(
    partySchema.shape.titles.unwrap().element.extend({
      text: textShape,
      office: textShape.nullable(),
    }),
  ),
})

/**
 * A reading as it is imported: the shape of readings, with IDs of its own report, each once. Its spans and its hash
 * are not checked here: see `checkIntegrity`. What a later version of Onrecord adds to a reading is left in,
 * including its events.
 */
export const readingShape = readingSchema
  .extend({ parties: z.array(party), events: z.array(z.unknown()) })
  .superRefine(({ report: { id }, statements, parties }, context) => {
    const ids = [...statements, ...parties].map((one) => one.id)
    const foreign = ids.find((one) => !one.startsWith(`${id}-`))
    const met = new Set<string>()
    const twice = ids.find((one) => met.size === met.add(one).size)
    if (foreign !== undefined) context.addIssue(`${foreign} is not of report ${id}`)
    if (twice !== undefined) context.addIssue(`${twice} is there more than once`)
  })
