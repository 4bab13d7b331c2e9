import { baseForms } from '../../english/base-forms.ts'
import { isReportingVerb } from '../../english/reporting-verbs.ts'
import type { Span } from '../../text/index.ts'

/**
 * Whether a cue has a form of a verb that commonly stands beside quotations, in any tense ("argue", "arguing", "argued"), or by which
 * something is put forward ("raised the possibility").
 */
export const hasFormOfSaying = (cue: readonly Span[]): boolean =>
  cue.some(({ text }) => text.split(/[ :,]/).some(isFormOfSaying))

const isFormOfSaying = (word: string): boolean =>
  baseForms(word.toLowerCase()).some(
    (base) =>
      forward.has(base) || [base, `${base}s`, `${base}d`, `${base}ed`].some(isReportingVerb),
  )

const forward: ReadonlySet<string> = new Set(['raise', 'suggest', 'propose', 'hint', 'imply'])
