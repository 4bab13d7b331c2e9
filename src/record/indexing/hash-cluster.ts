import { hashText } from '../../hash-text.ts'

/** What is kept beside a statement that is in the cluster of an earlier one: the hash of both ids. */
export const hashCluster = (statement: string, first: string): string =>
  hashText(JSON.stringify([statement, first]))
