import type { Reading, Statement } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import { compareWords, type WordRun } from '../../matching/compare-words.ts'
import { openReadings } from './find-hits.ts'
import type { Tables } from '../tables/schema.ts'

/** Another edition of a report: it names the same address as its own. */
export interface Edition {
  readonly report: Reading['report']['id']
  readonly title: string | null
  readonly published: string | null
  /** When it was added to the record, ISO 8601 in UTC. */
  readonly addedAt: string
  /** How the statements of the later of the two differ. */
  readonly changes: readonly StatementChange[]
}

/** How an edition differs from the one before it: other words, or the same words from another speaker. */
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

/**
 * The other editions of a report, in the order in which they were added to the record; empty if its address is
 * unknown.
 */
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
    const changes = findChanges(before.reading, after.reading)
    return { report: id, title, published: published.start, addedAt, changes }
  })
}

/**
 * What became of the statements of one edition in another. If both have the passage of a statement, only a different
 * speaker is a change: any other difference comes from the reading, not from the outlet.
 */
function findChanges(before: Reading, after: Reading): readonly StatementChange[] {
  const left = new Set(before.statements)
  const added: Statement[] = []
  for (const statement of after.statements) {
    const same = [...left].find(
      (one) => wordsOf(one) === wordsOf(statement) && namesOf(one) === namesOf(statement),
    )
    if (same) left.delete(same)
    else added.push(statement)
  }
  const changed = added.flatMap((statement): readonly StatementChange[] => {
    const stood = standsIn(before, after, statement)
    const nearest = findNearest(statement, left)
    if (!nearest) return stood ? [] : [{ kind: 'added', after: statement }]
    left.delete(nearest.before)
    const stands = stood && standsIn(after, before, nearest.before)
    return stands && !isOtherSpeaker(nearest.before, statement)
      ? []
      : [{ kind: 'changed', ...nearest, after: statement }]
  })
  const leftOut = [...left].filter((statement) => !standsIn(after, before, statement))
  return [...changed, ...leftOut.map((one) => ({ kind: 'left out', before: one }) as const)]
}

/**
 * Whether the other edition has, unchanged, all from the first to the last word of a statement, including its source
 * and cue.
 */
function standsIn(other: Reading, own: Reading, { source, cue, content }: Statement): boolean {
  const spans = [...source, ...cue, ...content]
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity)
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0)
  return other.report.text.includes(own.report.text.slice(start, end))
}

/** Whether both have a named speaker, and not the same one. */
const isOtherSpeaker = (before: Statement, after: Statement): boolean =>
  [before, after].every(({ speakers }) => speakers.some(({ name }) => name !== null)) &&
  namesOf(before) !== namesOf(after)

/** The statement that a later edition words differently; null if none is similar. */
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
