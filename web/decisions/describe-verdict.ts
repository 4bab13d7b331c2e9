import type { Verdict } from '../../src/record/index.ts'
import { authorities } from '../statement/authority.tsx'
import { inDays } from '../statement/write-day.ts'

/** What somebody decided, in words, as the start of a sentence that goes on with "by" and their name. */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'speaker':
      return verdict.name === null ? 'Speaker made unknown' : `Speaker corrected to ${verdict.name}`
    case 'authority':
      return `Authority corrected to “${authorities[verdict.authority][1]}”`
    case 'said':
      return verdict.start === null || verdict.end === null
        ? 'Time made unknown'
        : `Time corrected to ${inDays(verdict.start, verdict.end)}`
    case 'not-a-statement':
      return 'Found to be no statement'
    case 'report':
      return describeReport(verdict)
    case 'merge':
      return 'Two people or institutions joined into one'
    case 'split':
      return 'A person or institution set apart from its namesake'
    default:
      return verdict satisfies never
  }
}

function describeReport({
  published,
  outlet,
  title,
}: Verdict & { readonly kind: 'report' }): string {
  const facts = [
    ...(published === undefined ? [] : [`day ${published}`]),
    ...(outlet === undefined ? [] : [`outlet ${outlet}`]),
    ...(title === undefined ? [] : [`headline “${title}”`]),
  ]
  return `Report corrected: ${facts.join(', ')}`
}
