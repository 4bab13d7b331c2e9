import type { Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { findMatters } from './find-matter.ts'
import { hashMatter } from './hash-kept-differences.ts'

/** Two statements, by their numbers, and how likely they are on one matter, 0 … 1. */
export interface MatterPair {
  readonly a: number
  readonly b: number
  readonly matter: number
  /** Whether they differ or agree; others only keep matters apart. */
  readonly isRelated: boolean
}

/** Statements that are less likely on one matter keep matters apart. */
const leastMatter = 0.5

/**
 * Puts statements that differ or agree into matters, the likeliest pairs first: both into a new one, or one into that of
 * the other if it was judged to be on another matter than none of its statements. A matter keeps its ID and its
 * statements as the record grows; two matters are not made one.
 * @param ids The IDs of the statements by their numbers.
 */
export async function joinMatters(
  db: Transaction<Tables>,
  pairs: readonly MatterPair[],
  ids: ReadonlyMap<number, string>,
): Promise<void> {
  const numbers = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const before = await findMatters(db, numbers)
  const matters = new Map(before)
  const apart = new Map<number, Set<number>>()
  for (const { a, b, matter } of pairs) {
    if (matter >= leastMatter) continue
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  const membersOf = Map.groupBy(matters.keys(), (number) => matters.get(number) ?? '')
  const put = (number: number, matter: string) => {
    matters.set(number, matter)
    membersOf.set(matter, [...(membersOf.get(matter) ?? []), number])
  }
  const may = (number: number, matter: string) =>
    !(membersOf.get(matter) ?? []).some((member) => apart.get(number)?.has(member))
  const related = pairs
    .filter(({ isRelated }) => isRelated)
    .toSorted((one, other) => other.matter - one.matter || one.a - other.a || one.b - other.b)
  for (const { a, b } of related) {
    const [ours, theirs] = [matters.get(a), matters.get(b)]
    if (ours === undefined && theirs === undefined) {
      const matter = `m-${ids.get(Math.min(a, b)) ?? ''}`
      put(a, matter)
      put(b, matter)
    } else if (ours === undefined) put(a, may(a, theirs ?? '') ? (theirs ?? '') : ownOf(a, ids))
    else if (theirs === undefined) put(b, may(b, ours) ? ours : ownOf(b, ids))
  }
  const added = [...matters]
    .filter(([number]) => !before.has(number))
    .map(([statement, matter]) => ({ statement, matter, hash: hashMatter(statement, matter) }))
  for (const some of inBatches(added))
    await db.insertInto('matter_statement').values(some).execute()
}

const ownOf = (number: number, ids: ReadonlyMap<number, string>): string =>
  `m-${ids.get(number) ?? ''}`
