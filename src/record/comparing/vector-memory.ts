import { sql, type Kysely } from 'kysely'

import { codeBytes, fromSmall, makeCodeIndex, type CodeIndex } from '../../differences/index.ts'
import { likeness } from '../../matching/likeness.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { readSides, type IdentifiedSide } from './sides-of-report.ts'

/** A statement that is near another. */
export interface NearStatement extends IdentifiedSide {
  readonly vector: Float32Array
  readonly alike: number
}

/** The codes of all statements of a record that one model made, held in memory and brought up to date before each look. */
export interface VectorMemory {
  /**
   * For each vector the statements nearest to it, the nearest first.
   * @param made The name of the model that made them.
   * @param codes The codes of the vectors, in order.
   */
  nearest(
    db: Kysely<Tables>,
    made: string,
    vectors: readonly Float32Array[],
    codes: readonly Uint8Array[],
  ): Promise<readonly (readonly NearStatement[])[]>
}

/** Of so many that are near by their codes the vectors are looked at. */
const mostByCode = 32
/** None less alike than this is given. */
const leastAlike = 0.5
/** In how many bits the codes of those may differ: by their angle, and twice what chance adds to it. */
const mostBits = 148

/** A memory that is filled when it is first looked into. */
export function makeVectorMemory(): VectorMemory {
  const indexes = new Map<string, CodeIndex>()
  return {
    async nearest(db, made, vectors, codes) {
      const index = indexes.get(made) ?? makeCodeIndex()
      indexes.set(made, index)
      await refresh(db, made, index)
      const byCode = codes.map((code) => index.nearest(code, mostByCode, mostBits))
      const groups = [...new Set(byCode.flatMap((found) => found.map(({ group }) => group)))]
      const loaded = await loadGroups(db, groups)
      return byCode.map((found, at) =>
        found
          .flatMap(({ group, place }) => {
            const [vector, of] = [vectors[at], loaded.get(group)]
            const near = of?.at(place)
            if (!vector || !near) return []
            const alike = likeness(vector, near.vector)
            return alike >= leastAlike ? [{ ...near, alike }] : []
          })
          .toSorted((a, b) => b.alike - a.alike),
      )
    },
  }
}

/** Brings an index to what the record has now. */
async function refresh(db: Kysely<Tables>, made: string, index: CodeIndex): Promise<void> {
  const rows = await db
    .selectFrom('comparison')
    .select('version')
    .where('made', '=', made)
    .execute()
  const now = new Set(rows.map(({ version }) => version))
  for (const group of index.groups()) if (!now.has(group)) index.remove(group)
  const added = [...now].filter((version) => !index.has(version))
  for (const some of inBatches(added)) {
    const codes = await db
      .selectFrom('comparison')
      .select(['version', 'codes'])
      .where('version', 'in', some)
      .execute()
    for (const row of codes) {
      const bytes = Buffer.from(row.codes, 'base64')
      // What does not have the length of codes is damaged, and told by the check of the record.
      if (bytes.length % codeBytes === 0) index.add(row.version, bytes)
    }
  }
}

type Placed = Omit<NearStatement, 'alike'>

/** The statements of some rows, by their versions. */
async function loadGroups(
  db: Kysely<Tables>,
  versions: readonly number[],
): Promise<ReadonlyMap<number, readonly Placed[]>> {
  const loaded = new Map<number, readonly Placed[]>()
  for (const some of inBatches(versions)) {
    const rows = await db
      .selectFrom('comparison')
      .select(['version', 'report', 'sides', 'vectors'])
      .where('version', 'in', some)
      .execute()
    for (const { version, report, sides, vectors } of rows)
      loaded.set(version, openVectors(report, sides, vectors))
  }
  return loaded
}

function openVectors(report: string, json: string, vectors: string): readonly Placed[] {
  const bytes = Buffer.from(vectors, 'base64')
  const sides = readSides(report, json)
  const width = bytes.length / sides.length
  return sides.map((side, at) => ({
    ...side,
    vector: fromSmall(bytes.subarray(at * width, (at + 1) * width)),
  }))
}

/** The number that the next row has as its version. */
export async function nextVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{
    last: number | null
  }>`select max(version) as last from comparison`.execute(db)
  return (rows[0]?.last ?? 0) + 1
}
