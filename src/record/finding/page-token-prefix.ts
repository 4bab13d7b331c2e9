/** What the page tokens of a list begin with, so that they are not taken for those of another. */
import { hashText } from '../../hash-text.ts'
export const pageTokenPrefix = (list: string): string => hashText(list).slice(0, 8)
