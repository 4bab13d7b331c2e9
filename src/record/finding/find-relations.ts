import type { Kysely } from 'kysely'

import { findEditions, type Edition } from './find-editions.ts'
import { findLikeReports, type LikeReport } from './find-like-reports.ts'
import { findPublications, type Publication } from '../stored/find-publications.ts'
import type { Tables } from '../tables/schema.ts'

/** The relations of a report to other reports. */
export interface Relations {
  /** The other outlets that published exactly its text. */
  readonly places: readonly Publication[]
  /** Its other editions, with how their statements differ. */
  readonly editions: readonly Edition[]
  /** The other reports whose text is nearly the same, without its editions. */
  readonly like: readonly LikeReport[]
}

/** The relations of a report to others; empty if the report is not in the record. */
export async function findRelations(db: Kysely<Tables>, report: string): Promise<Relations> {
  const [places, editions] = [await findPublications(db, report), await findEditions(db, report)]
  const like = await findLikeReports(db, report)
  const known = new Set(editions.map((edition) => edition.report))
  return { places, editions, like: like.filter((one) => !known.has(one.report)) }
}
