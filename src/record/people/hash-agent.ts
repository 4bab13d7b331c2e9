import { hashText } from '../../hash-text.ts'
import type { Selectable } from 'kysely'

import type { Tables } from '../tables/schema.ts'

/** The hash of an agent, whatever it was merged into; with its name as written. */
export const hashAgent = ({
  number,
  id,
  kind,
  name,
  folded,
}: Omit<Selectable<Tables['agent']>, 'root' | 'name' | 'hash'> & {
  readonly name: string
}): string => hashText(JSON.stringify([number, id, kind, name, folded]))
