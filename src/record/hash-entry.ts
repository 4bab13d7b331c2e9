import { hashText } from '../text/index.ts'

/** What is kept beside a statement that was found to tell the same as an earlier one: the hash of both ids. */
export const hashEntry = (statement: string, first: string): string =>
  hashText(JSON.stringify([statement, first]))
