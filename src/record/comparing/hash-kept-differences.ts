import type { Selectable } from 'kysely'

import { hashText } from '../../hash-text.ts'
import type { Tables } from '../tables/schema.ts'

/** The hash of all that is kept of what a report is compared by, but for whether that was done. */
export const hashComparison = ({
  report,
  version,
  made,
  stamp,
  sides,
  codes,
  vectors,
}: Omit<Selectable<Tables['comparison']>, 'hash' | 'done'>): string =>
  hashText(JSON.stringify([report, version, made, stamp, sides, codes, vectors]))

/** The hash of a difference, but for whether it is up to date and stands in front. */
export const hashDifference = (
  row: Omit<Selectable<Tables['difference']>, 'hash' | 'placed' | 'front'>,
): string => {
  const { a, b, made, judgement, relation, matter, sides, who_a, who_b, between_whom, kinds } = row
  const { shift, answers, clearness, rank, last_day, decided } = row
  return hashText(
    JSON.stringify([
      [a, b, made, judgement, relation, matter, sides, who_a, who_b, between_whom, kinds],
      [shift, answers, clearness, rank, last_day, decided],
    ]),
  )
}

/** The hash of the matter of a statement. */
export const hashMatter = (statement: number, matter: string): string =>
  hashText(JSON.stringify([statement, matter]))
