import { hashText } from '../../hash-text.ts'
import { z } from 'zod'

import { listedShape } from '../../register/index.ts'
import { verdictShape } from '../decisions/decision.ts'
import { idSchemas } from '../../data-model/schema.ts'
import { textShape as text } from './text-shape.ts'

const moment = z.iso.datetime({ error: 'is not a time in UTC such as 2021-03-02T10:00:00.000Z' })
const { report, statement } = idSchemas

const decision = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{12}$/, 'is not the ID of a decision'),
    verdict: verdictShape,
    by: text,
    at: moment,
    why: text.nullable(),
    undone: z.strictObject({ by: text, at: moment }).nullable(),
  })
  .refine(
    ({ id, verdict, by, at, why }) =>
      hashText(JSON.stringify([verdict, by, at, why])).startsWith(id),
    'is not what its id was made of',
  )

/** The lines of a record that are not readings, by their only key. */
export const factShapes = {
  /** Someone on the list of people and institutions that a person gave. */
  listed: z.strictObject({ entry: listedShape, by: text, at: moment }),
  /** A decision that a person made. */
  decision,
  /**
   * An ID that a statement had before its report was read again, and the ID of the statement that now covers its
   * words; null if none does.
   */
  former: z.strictObject({ id: statement, statement: statement.nullable() }),
  /**
   * An agent that was merged, or into which another was merged: its ID, and a party that it is; null if no report
   * names it any more.
   */
  agent: z.strictObject({
    id: z.string().regex(/^a[0-9a-f]{12}$/, 'is not the ID of an agent'),
    kind: z.enum(['person', 'institution', 'place']),
    name: text,
    party: text.nullable(),
  }),
  /** Another outlet that published the text of a report. */
  place: z.strictObject({
    report,
    outlet: text,
    source: text,
    title: text.nullable(),
    addedAt: moment,
  }),
  /** When a report was added to the record. */
  added: z.strictObject({ report, at: moment }),
} as const

/** What a line of a record is: a reading, or the key of a fact. */
export type LineKind = 'reading' | keyof typeof factShapes

/** A line of a record that is not a reading. */
export type RecordFact = {
  [Kind in keyof typeof factShapes]: {
    readonly kind: Kind
    readonly fact: z.infer<(typeof factShapes)[Kind]>
  }
}[keyof typeof factShapes]

/** A fact as its line: an object with one key, the kind. */
export const writeFact = ({ kind, fact }: RecordFact): string => JSON.stringify({ [kind]: fact })
