import type { Party } from '../data-model/index.ts'
import { searchable } from './searchable.ts'

/** The name that a party is found by: "The Defence Ministry" without its article, which only begins a sentence. */
export const nameOf = ({ name, kind }: Party): string =>
  searchable(kind === 'person' ? name : name.replace(/^the /i, ''))
