import { z } from 'zod'

import {
  authorities,
  differenceKinds,
  pairRelations,
  type Verdict,
} from '../../data-model/index.ts'
import { idPatterns } from '../../data-model/id-patterns.ts'
import { reportIdOf } from '../../query/report-id-of.ts'

const words = z
  .string()
  .trim()
  .min(1, 'give a word at least')
  .max(500, 'give at most 500 characters')
const statement = z
  .string()
  .regex(idPatterns.statement, 'give the id of a statement, such as f8128b64e59fea36d3b55b39-247')
const report = z
  .string()
  .regex(idPatterns.report, 'give the id of a report, such as f8128b64e59fea36d3b55b39')
const day = z.iso.date('give a day, such as 2021-03-02')

/** A verdict that was checked. */
export const verdictShape = z.discriminatedUnion('kind', [
  /** Who made a statement; null: unknown. */
  z.strictObject({ kind: z.literal('speaker'), statement, name: words.nullable() }),
  z.strictObject({
    kind: z.literal('authority'),
    statement,
    authority: z.enum(authorities),
  }),
  /** When it was made, both ends included; null: unknown. */
  z.strictObject({
    kind: z.literal('said'),
    statement,
    start: day.nullable(),
    end: day.nullable(),
  }),
  z.strictObject({ kind: z.literal('not-a-statement'), statement }),
  /** Where, when and under which title a report was published. */
  z.strictObject({
    kind: z.literal('report'),
    report,
    published: words.optional(),
    outlet: words.optional(),
    title: words.optional(),
  }),
  /** Two agents (see `Agent`) are the same. */
  z.strictObject({ kind: z.literal('merge'), agent: words, into: words }),
  /** Two agents are not the same. */
  z.strictObject({ kind: z.literal('distinct'), agent: words, from: words }),
  /** How two statements stand to each other, and by what they differ; `none`: not at all. */
  z.strictObject({
    kind: z.literal('difference'),
    a: statement,
    b: statement,
    relation: z.enum(pairRelations),
    by: z.array(z.enum(differenceKinds)).readonly().optional(),
  }),
  /** A party of one report is not the agent that it was taken for. */
  z.strictObject({ kind: z.literal('split'), party: words }),
]) satisfies z.ZodType<Verdict>

/** The report that a decision is about; null if it is about agents. */
export function reportOf(verdict: Verdict): string | null {
  switch (verdict.kind) {
    case 'speaker':
    case 'authority':
    case 'said':
    case 'not-a-statement':
      return reportIdOf(verdict.statement)
    case 'difference':
      return reportIdOf(verdict.a)
    case 'report':
      return verdict.report
    case 'split':
      return reportIdOf(verdict.party)
    case 'merge':
    case 'distinct':
      return null
    default:
      return verdict satisfies never
  }
}
