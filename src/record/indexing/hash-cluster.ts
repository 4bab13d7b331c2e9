import { hashText } from '../../hash-text.ts'

/** The hash that is kept with a statement in the cluster of an earlier one: of both IDs. */
export const hashCluster = (statement: string, first: string): string =>
  hashText(JSON.stringify([statement, first]))
