import type { Said } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import table from './said-confidence.json' with { type: 'json' }

/** What the basis of a statement's day rests on; each has its own confidence. */
export type Ground = Exclude<keyof typeof table, 'about'>

/** When something was said, with the confidence of what that rests on. */
export const makeSaid = (
  basis: Said['basis'],
  days: Pick<Said, 'start' | 'end'>,
  expression: Span | null,
  ground: Ground,
): Said => ({
  start: days.start,
  end: days.end,
  basis,
  expression,
  confidence: table[ground],
})

/** That it is not known when something was said. */
export const unknown = (ground: Ground): Said => makeSaid('unknown', noDays, null, ground)

/** The days of what is not known. */
export const noDays = { start: null, end: null } as const
