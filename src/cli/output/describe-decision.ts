import { readCalendarDays } from '../../text/index.ts'
import type { Decision, Verdict } from '../../record/index.ts'
import { describeDays } from '../../time/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/** What was decided, in words, without a full stop. */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'speaker':
      return verdict.name === null
        ? `who made ${verdict.statement} is not known`
        : `${verdict.statement} was made by ${escapeControlCharacters(verdict.name)}`
    case 'authority':
      return `the authority of ${verdict.statement} is “${verdict.authority}”`
    case 'said':
      return describeWhen(verdict)
    case 'not-a-statement':
      return `${verdict.statement} is no statement`
    case 'report':
      return describeReport(verdict)
    case 'merge':
      return `${verdict.agent} is the same as ${verdict.into}`
    case 'split':
      return `${verdict.party} is somebody of its own`
    default:
      return verdict satisfies never
  }
}

/** Who decided, when and why, and who took it back: "by Ann Lind on 22 November 2026: the ministry corrected it". */
export function describeDecided({ by, at, why, undone }: Decision): string {
  const reason = why === null ? '' : `: ${escapeControlCharacters(why)}`
  const end =
    undone === null
      ? ''
      : ` (taken back by ${escapeControlCharacters(undone.by)} on ${dayOf(undone.at)})`
  return `by ${escapeControlCharacters(by)} on ${dayOf(at)}${reason}${end}`
}

function describeWhen({ statement, start, end }: Verdict & { readonly kind: 'said' }): string {
  if (start === null || end === null) return `when ${statement} was made is not known`
  return `${statement} was made on ${describeDays(start, end)}`
}

function describeReport(verdict: Verdict & { readonly kind: 'report' }): string {
  const { report, published, outlet, title } = verdict
  const days = published === undefined ? null : readCalendarDays(published)
  const facts = [
    ...(days ? [`published on ${describeDays(days.start, days.end)}`] : []),
    ...(outlet === undefined ? [] : [`from ${escapeControlCharacters(outlet)}`]),
    ...(title === undefined ? [] : [`titled “${escapeControlCharacters(title)}”`]),
  ]
  return `${report} is ${facts.join(', ')}`
}

const dayOf = (instant: string): string => {
  const day = instant.slice(0, 10)
  return describeDays(day, day)
}
