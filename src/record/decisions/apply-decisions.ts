import type { Decision, Party, Reading, Statement, Verdict } from '../../data-model/index.ts'
import type { GivenMetadata } from '../../intake/make-report.ts'
import { foldName } from '../../matching/fold-name.ts'
import { isActive } from './is-active.ts'

/**
 * A reading as people have corrected it: the active decisions, in the order in which they were made, applied to the
 * machine's reading. `nowAt` gives the ID that a statement has now; null if nothing covers its words any more.
 */
export function applyDecisions(
  reading: Reading,
  decisions: readonly Decision[],
  nowAt: (statement: string) => string | null,
): Reading {
  const verdicts = decisions.filter(isActive).map(({ verdict }) => verdict)
  if (verdicts.length === 0) return reading
  const statements = reading.statements.flatMap((statement) => {
    const about = verdicts.filter(
      (verdict) => 'statement' in verdict && nowAt(verdict.statement) === statement.id,
    )
    if (about.some(({ kind }) => kind === 'not-a-statement')) return []
    return about.reduce((one, verdict) => correct(one, verdict, reading), statement)
  })
  return { ...reading, statements }
}

/** The decisions about a report itself, the last one for each field. */
export function decidedMetadata(decisions: readonly Decision[]): GivenMetadata {
  const decided: { published?: string; outlet?: string; title?: string } = {}
  for (const { verdict } of decisions.filter(isActive)) {
    if (verdict.kind !== 'report') continue
    for (const field of ['published', 'outlet', 'title'] as const) {
      const value = verdict[field]
      if (value !== undefined) decided[field] = value
    }
  }
  return decided
}

/** The authority that a statement rests on, derived from the speaker that a person named. */
function authorityOf(party: Party | undefined): Statement['authority'] {
  if (party?.kind === 'institution' || party?.kind === 'place') return 'institution'
  if (party?.kind === 'document') return 'document'
  return 'named'
}

/** A speaker of whom nothing is known. */
const unnamed = { party: null, name: null, mention: null, candidates: [], seat: null } as const

function correct(statement: Statement, verdict: Verdict, { parties }: Reading): Statement {
  switch (verdict.kind) {
    case 'speaker': {
      const { name } = verdict
      if (name === null) {
        const unknown = { ...unnamed, confidence: 1 }
        return { ...statement, speakers: [unknown], authority: 'unknown' }
      }
      const party = parties.find((one) => foldName(one.name) === foldName(name))
      const speaker = {
        ...unnamed,
        party: party?.id ?? null,
        name,
        confidence: 1,
      }
      return { ...statement, speakers: [speaker], authority: authorityOf(party) }
    }
    case 'authority':
      return { ...statement, authority: verdict.authority }
    case 'said': {
      const { start, end } = verdict
      const basis = start === null && end === null ? 'unknown' : 'stated'
      return { ...statement, said: { start, end, basis, expression: null, confidence: 1 } }
    }
    case 'not-a-statement':
    case 'difference':
    case 'report':
    case 'merge':
    case 'distinct':
    case 'split':
      return statement
    default:
      return verdict satisfies never
  }
}
