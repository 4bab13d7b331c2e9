import { z } from 'zod'

import { features, listedShape } from '../register/index.ts'
import { roles } from '../data-model/index.ts'
import { verdictShape } from './decisions/decision.ts'
import { daySchema, idSchemas, partySchema, spanSchema } from '../data-model/schema.ts'

/** What a record gives beside the shapes of src/data-model/schema.ts, as the API and the MCP tools describe it. */

const day = daySchema.nullable()

/** The shape of an `Agent`. */
export const agentShape = z
  .object({
    id: z.string(),
    kind: partySchema.shape.kind,
    name: z.string(),
    otherNames: z.array(z.string()).readonly(),
    titles: z
      .array(
        z.object({
          title: z.string().nullable(),
          institution: z.string().nullable(),
          first: day,
          last: day,
        }),
      )
      .readonly(),
    statements: z.int(),
    reports: z.int(),
    first: day,
    last: day,
  })
  .meta({ id: 'Agent' })

/** The shape of a `ListedAgent`: someone in a list of people and institutions. */
const listedAgentShape = z
  .object({
    id: z.string(),
    kind: partySchema.shape.kind,
    name: z.string(),
    title: z.string().nullable(),
    statements: z.int(),
    reports: z.int(),
    first: day,
    last: day,
  })
  .meta({ id: 'ListedAgent' })

/** The shape of an `AgentPage`. */
export const agentPageShape = z.object({
  agents: z.array(listedAgentShape).readonly(),
  total: z.int(),
  next: z.string().nullable(),
})

const evidenceShape = z
  .array(z.object({ feature: z.enum(features), weight: z.number() }))
  .readonly()

/** The shape of a `Decision`. */
export const decisionShape = z
  .object({
    id: z.string(),
    verdict: verdictShape,
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    undone: z.object({ by: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: 'Decision' })

/** The shape of a `Member`: a name under which reports know someone. */
export const memberShape = z
  .object({
    id: z.string(),
    name: z.string(),
    reports: z.int(),
    statements: z.int(),
    first: day,
    last: day,
    joined: z
      .object({ into: z.string(), confidence: z.number(), evidence: evidenceShape })
      .nullable(),
    decision: decisionShape.nullable(),
  })
  .meta({ id: 'Member' })

/** The shape of a `Question`: two who may be the same. */
export const questionShape = z
  .object({
    pair: z.object({ agent: z.string(), into: z.string() }),
    agent: agentShape,
    into: agentShape,
    confidence: z.number(),
    evidence: evidenceShape,
  })
  .meta({ id: 'Question' })

/** The shape of a `ListedEntry`: an entry of the list of people and institutions. */
export const listedEntryShape = z.object({
  id: z.string(),
  entry: listedShape,
  by: z.string(),
  at: z.string(),
})

/** The shape of a `Variant`: another place that reports a statement. */
export const variantShape = z.object({
  statement: idSchemas.statement,
  outlet: z.string().nullable(),
  published: day,
  words: z.string(),
})

/** The shape of `WordRun`s: how two wordings differ. */
export const wordRunsShape = z
  .array(z.object({ kind: z.enum(['same', 'left out', 'inserted']), words: z.string() }))
  .readonly()

/** The shape of a `Passage`: where a statement stands in its report. */
export const passageShape = z
  .object({
    before: spanSchema.nullable(),
    parts: z
      .array(z.object({ role: z.enum(roles).nullable(), ...spanSchema.shape }))
      .readonly()
      .describe('The sentences of the statement, in the order of the text.'),
    after: spanSchema.nullable(),
  })
  .meta({ id: 'Passage' })

/** The shape of a `Publication`: where else a report was published. */
export const publicationShape = z.object({
  outlet: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  addedAt: z.string(),
})
