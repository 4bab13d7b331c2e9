import type { Kysely } from 'kysely'

import type { Reading, Statement } from '../reading/index.ts'
import { compareWords, type WordRun } from './compare-words.ts'
import { openReadings } from './find-hits.ts'
import type { Tables } from './schema.ts'

/** Another edition of a report: one that names the same address as its own. */
export interface Edition {
  readonly report: Reading['report']['id']
  readonly title: string | null
  readonly published: string | null
  /** When it came into the record, ISO 8601 in UTC. */
  readonly addedAt: string
  /** What the statements of the later of the two have otherwise. */
  readonly changes: readonly StatementChange[]
}

/** What an edition has otherwise than the one before it: other words, or the same words from another. */
export type StatementChange =
  | { readonly kind: 'added'; readonly after: Statement }
  | { readonly kind: 'left out'; readonly before: Statement }
  | {
      readonly kind: 'changed'
      readonly before: Statement
      readonly after: Statement
      /** Word by word; `inserted` are words of the later edition. */
      readonly runs: readonly WordRun[]
    }

/** The other editions of a report, in the order in which they came into the record; none where its address is not known. */
export async function findEditions(
  db: Kysely<Tables>,
  report: string,
): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('report as own')
    .innerJoin('report', 'report.url', 'own.url')
    .select(['report.id', 'report.added_at'])
    .where('own.id', '=', report)
    .orderBy('report.added_at')
    .orderBy('report.id')
    .execute()
  const readings = await openReadings(
    db,
    rows.map(({ id }) => id),
  )
  const place = rows.findIndex(({ id }) => id === report)
  const own = readings.get(report)
  return rows.flatMap(({ id, added_at: addedAt }, index) => {
    const other = readings.get(id)
    if (!own || !other || id === report) return []
    const [before, after] = index < place ? [other, own] : [own, other]
    const { title, published } = other.reading.report
    const changes = findChanges(before.reading.statements, after.reading.statements)
    return { report: id, title, published: published.start, addedAt, changes }
  })
}

/** What became of the statements of one edition in another. */
export function findChanges(
  before: readonly Statement[],
  after: readonly Statement[],
): readonly StatementChange[] {
  const left = new Set(before)
  const added: Statement[] = []
  for (const statement of after) {
    const same = [...left].find(
      (one) => wordsOf(one) === wordsOf(statement) && namesOf(one) === namesOf(statement),
    )
    if (same) left.delete(same)
    else added.push(statement)
  }
  const changed = added.flatMap((statement): readonly StatementChange[] => {
    const nearest = findNearest(statement, left)
    if (!nearest) return [{ kind: 'added', after: statement }]
    left.delete(nearest.before)
    return [{ kind: 'changed', ...nearest, after: statement }]
  })
  return [...changed, ...Array.from(left, (one) => ({ kind: 'left out', before: one }) as const)]
}

/** The statement that a later edition words otherwise; null where none is like it. */
function findNearest(
  after: Statement,
  before: Iterable<Statement>,
): { readonly before: Statement; readonly runs: readonly WordRun[] } | null {
  const [best] = Array.from(before, (one) => ({
    before: one,
    ...compareWords(wordsOf(after), wordsOf(one)),
  })).toSorted((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= leastLikeness ? { before: best.before, runs: best.runs } : null
}

const leastLikeness = 0.6

const namesOf = ({ speakers, source }: Statement): string =>
  speakers.map(({ name }) => name ?? source.map(({ text }) => text).join(' ')).join('; ')

const wordsOf = ({ content }: Statement): string => content.map(({ text }) => text).join(' ')
