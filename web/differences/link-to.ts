import { pathOf } from '../api/ask.ts'
import type { AskedDifferences } from '../api/use-differences.ts'

/** The link to a list of differences. */
export const linkTo = (asked: AskedDifferences): string => pathOf('/differences', asked)
