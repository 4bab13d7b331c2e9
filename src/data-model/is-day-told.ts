import type { Said } from './statement.ts'

/** Whether a report tells when a statement was made: in its clause, or by the occasion. Other days are at most implied. */
export const isDayTold = ({ basis }: Pick<Said, 'basis'>): boolean =>
  basis === 'stated' || basis === 'occasion'
