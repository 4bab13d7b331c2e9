import type { Kysely } from 'kysely'

import { openReadings } from './find-hits.ts'
import { reportLikeness } from '../../matching/report-likeness.ts'
import type { Tables } from '../tables/schema.ts'

/** A report whose text is nearly that of another: the same wire copy, with another head or cut. */
export interface LikeReport {
  readonly report: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  /** 0 … 1: how similar the two texts are (Jaccard, of runs of words). */
  readonly likeness: number
}

/** The reports nearly identical to one, the most similar first, at most 20. */
export async function findLikeReports(
  db: Kysely<Tables>,
  report: string,
): Promise<readonly LikeReport[]> {
  const candidates = await db
    .selectFrom('report_key as own')
    .innerJoin('report_key as other', 'other.key', 'own.key')
    .select('other.report')
    .where('own.report', '=', report)
    .where('other.report', '!=', report)
    .groupBy('other.report')
    .orderBy((select) => select.fn.countAll(), 'desc')
    .orderBy('other.report')
    .limit(mostCompared)
    .execute()
  const ids = candidates.map((row) => row.report)
  const readings = await openReadings(db, [report, ...ids])
  const text = readings.get(report)?.reading.report.text ?? ''
  return ids
    .flatMap((id) => {
      const other = readings.get(id)?.reading.report
      if (!other) return []
      const { outlet, title, published } = other
      const { likeness } = reportLikeness(text, other.text)
      return { report: id, outlet, title, published: published.start, likeness }
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, 20)
}

const mostCompared = 50
const leastLikeness = 0.5
