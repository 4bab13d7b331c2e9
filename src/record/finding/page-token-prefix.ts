/** The beginning of a list's page tokens, so that they are not taken for those of another list. */
import { hashText } from '../../hash-text.ts'
export const pageTokenPrefix = (list: string): string => hashText(list).slice(0, 8)
