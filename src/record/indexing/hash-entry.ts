/** What is kept beside a statement that was found to tell the same as an earlier one: the hash of both ids. */
import { hashText } from '../../hash-text.ts'
export const hashEntry = (statement: string, first: string): string =>
  hashText(JSON.stringify([statement, first]))
