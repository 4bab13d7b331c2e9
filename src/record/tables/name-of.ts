import type { Party } from '../../data-model/index.ts'
import { sanitizeForIndex } from './sanitize-for-index.ts'

/** The name that a party is found by: "The Defence Ministry" without its article, which only starts a sentence. */
export const nameOf = ({ name, kind }: Party): string =>
  sanitizeForIndex(kind === 'person' ? name : name.replace(/^the /i, ''))
