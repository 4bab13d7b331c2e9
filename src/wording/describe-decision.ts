import type { Decision, Verdict } from '../data-model/index.ts'
import { readCalendarDays } from '../text/index.ts'
import { authoritySigns } from './authority-sign.ts'
import { describeDay, describeDays } from './describe-days.ts'
import { differenceWords } from './value-words.ts'

/**
 * What a person decided, in words that go on with `describeDecided`: "speaker corrected to Ann Lind". `withIds`: it also says of what by
 * its id, for a place that shows nothing of it: "speaker of f8128b64e59fea36d3b55b39-247 corrected to Ann Lind".
 */
export function describeVerdict(
  verdict: Verdict,
  { withIds = false }: { readonly withIds?: boolean } = {},
): string {
  const of = (id: string) => (withIds ? ` of ${id}` : '')
  const subject = (id: string) => (withIds ? `${id} ` : '')
  switch (verdict.kind) {
    case 'speaker': {
      const what = `speaker${of(verdict.statement)}`
      return verdict.name === null
        ? `${what} set to unknown`
        : `${what} corrected to ${verdict.name}`
    }
    case 'authority':
      return `authority${of(verdict.statement)} corrected to “${authoritySigns[verdict.authority].words}”`
    case 'said': {
      const what = `time${of(verdict.statement)}`
      return verdict.start === null || verdict.end === null
        ? `${what} set to unknown`
        : `${what} corrected to ${describeDays(verdict.start, verdict.end)}`
    }
    case 'not-a-statement':
      return `${subject(verdict.statement)}found to be no statement`
    case 'difference': {
      const pair = withIds ? `${verdict.a} and ${verdict.b}` : 'two statements'
      return `${pair} found to ${describeRelation(verdict)}`
    }
    case 'report':
      return `report ${subject(verdict.report)}corrected: ${describeReport(verdict)}`
    case 'merge':
      return `${withIds ? `${verdict.agent} and ${verdict.into}` : 'two people or institutions'} joined into one`
    case 'distinct':
      return `${withIds ? `${verdict.agent} and ${verdict.from}` : 'two people or institutions'} told apart`
    case 'split':
      return `${withIds ? verdict.party : 'a person or institution'} set apart from its namesake`
    default:
      return verdict satisfies never
  }
}

/** Who decided, when and why, and who took it back: "by Ann Lind on 22 November 2026: the ministry corrected it". */
export function describeDecided({ by, at, why, undone }: Omit<Decision, 'id' | 'verdict'>): string {
  const reason = why === null ? '' : `: ${why}`
  const end = undone === null ? '' : ` (taken back by ${undone.by} on ${dayOf(undone.at)})`
  return `by ${by} on ${dayOf(at)}${reason}${end}`
}

function describeRelation({
  relation,
  by = [],
}: Verdict & { readonly kind: 'difference' }): string {
  if (relation === 'none') return 'neither differ nor agree'
  const kinds = by.map((kind) => differenceWords[kind]).join(' and ')
  return kinds === '' ? relation : `${relation} in ${kinds}`
}

function describeReport({
  published,
  outlet,
  title,
}: Verdict & { readonly kind: 'report' }): string {
  const days = published === undefined ? null : readCalendarDays(published)
  const facts = [
    ...(published === undefined
      ? []
      : [`day ${days === null ? published : describeDays(days.start, days.end)}`]),
    ...(outlet === undefined ? [] : [`outlet ${outlet}`]),
    ...(title === undefined ? [] : [`headline “${title}”`]),
  ]
  return facts.join(', ')
}

const dayOf = (instant: string): string => describeDay(instant.slice(0, 10))
