import type { KeptDifference } from '../../record/index.ts'

/** The permanent name of a difference: of both its statements. */
export const differenceIri = ({ id }: Pick<KeptDifference, 'id'>): string =>
  `onrecord:difference/${id}`
