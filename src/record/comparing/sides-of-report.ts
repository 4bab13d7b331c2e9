import type { Kysely } from 'kysely'
import { z } from 'zod'

import { acts, modalities, polarities, type Reading } from '../../data-model/index.ts'
import { comparableSides, splitJoint, type PairSide } from '../../differences/index.ts'
import { hashText } from '../../hash-text.ts'
import { makeRange } from '../../text/index.ts'
import { openReadings } from '../finding/find-hits.ts'
import type { Tables } from '../tables/schema.ts'

/** What the statements of a report are compared by. */
export interface ReportSides {
  /** The IDs of those that can stand against others, in the report's order. */
  readonly ids: readonly string[]
  readonly sides: readonly PairSide[]
  /** The IDs of those that several offices made together. */
  readonly joint: readonly string[]
  /** The same as JSON, as it is kept. */
  readonly json: string
  /** The hash of all that: while it is the same, so is what is judged of them. */
  readonly stamp: string
}

/** What the statements of a report are compared by, as people have corrected them; null if it is not there. */
export async function findSides(db: Kysely<Tables>, report: string): Promise<ReportSides | null> {
  const opened = (await openReadings(db, [report])).get(report)
  return opened ? sidesOfReport(opened.reading) : null
}

function sidesOfReport({ report, statements, parties }: Reading): ReportSides {
  const compared = comparableSides(statements.map((statement) => ({ statement, report, parties })))
  const joint = compared.flatMap(({ located }) => (splitJoint(located) ? located.statement.id : []))
  const json = JSON.stringify(
    compared.map(({ located: { statement }, side: { firmness, evidence, ...side } }) => ({
      offset: statement.id.slice(report.id.length + 1),
      ...side,
      ...firmness,
      evidence: evidence.map(({ start, end }) => [start, end]),
    })),
  )
  return {
    ids: compared.map(({ located }) => located.statement.id),
    sides: compared.map(({ side }) => side),
    joint,
    json,
    stamp: hashText(JSON.stringify([report.id, json, joint])),
  }
}

/** What may change what a report is compared by: its reading, and what was decided of it. Null if it is not there. */
export async function stateOf(db: Kysely<Tables>, report: string): Promise<string | null> {
  const row = await db
    .selectFrom('report')
    .select('reading_hash')
    .where('id', '=', report)
    .executeTakeFirst()
  if (!row) return null
  const decisions = await db
    .selectFrom('decision')
    .select(['number', 'undone_at'])
    .where('report', '=', report)
    .orderBy('number')
    .execute()
  return JSON.stringify([row.reading_hash, decisions])
}

const shape = z.array(
  z.object({
    offset: z.string(),
    text: z.string(),
    matter: z.string().nullish(),
    told: z.string().nullish(),
    about: z.string().nullish(),
    act: z.enum(acts),
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    evidence: z.array(z.tuple([z.int(), z.int()])),
  }),
)

/** A statement by its ID, with what it is compared by. */
export interface IdentifiedSide {
  readonly id: string
  readonly side: PairSide
}

/** The statements of a report with what they are compared by, from the JSON that is kept. */
export const readSides = (report: string, json: string): readonly IdentifiedSide[] =>
  shape.parse(JSON.parse(json)).map(({ offset, act, polarity, modality, evidence, ...side }) => ({
    id: `${report}-${offset}`,
    side: {
      ...side,
      firmness: { act, polarity, modality },
      evidence: evidence.map(([start, end]) => makeRange(start, end)),
    },
  }))
