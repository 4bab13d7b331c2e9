import type { Reading } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import { withPresentFields } from '../stored/present-fields.ts'
import { saveReading } from '../writing/save-reading.ts'
import type { Tables } from '../tables/schema.ts'
import { readingShape } from './reading-shape.ts'
import { factShapes, type LineKind } from './record-line.ts'
import { RefusedError, restoreFact } from './restore-fact.ts'

/**
 * What became of a line of a record: it is new to this one; it was already there; or it is refused, and nothing
 * changed.
 */
export type Restored =
  | { readonly outcome: 'added' | 'known'; readonly kind: LineKind }
  | { readonly outcome: 'refused'; readonly reason: string }

/**
 * Takes a line of a record into this one, in one transaction: all of it or nothing. A report, decision or place that
 * is already there stays as it is, with two exceptions: a decision may have been taken back since, and the earlier of
 * two moments applies.
 */
export async function restoreLine(
  db: Kysely<Tables>,
  engine: Engine,
  line: string,
): Promise<Restored> {
  try {
    const value = parseObject(line)
    const [key = '', ...others] = Object.keys(value)
    if (others.length > 0 || !isFactKind(key)) {
      const outcome = await restoreReading(db, engine, value)
      return { outcome, kind: 'reading' }
    }
    const fact = readFact(key, value)
    const isNew = await db
      .transaction()
      .execute((transaction) => restoreFact(transaction, engine, fact))
    return { outcome: isNew ? 'added' : 'known', kind: key }
  } catch (error) {
    // A RangeError: a span that is not what the text has there, or a line with too many nested brackets to follow.
    if (!(error instanceof RefusedError) && !(error instanceof RangeError)) throw error
    return { outcome: 'refused', reason: error.message }
  }
}

function parseObject(line: string): object {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new RefusedError('it is not JSON', { cause })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new RefusedError('it is not an object')
}

const isFactKind = (key: string): key is keyof typeof factShapes => Object.hasOwn(factShapes, key)

async function restoreReading(
  db: Kysely<Tables>,
  engine: Engine,
  value: object,
): Promise<'added' | 'known'> {
  const reading = withPresentFields(value)
  const parsed = readingShape.safeParse(reading)
  if (!parsed.success) throw new RefusedError(`it is not a reading: ${describe(parsed.error)}`)
  // Taken as the line has it, with its keys in their order: what is kept is the same JSON again.
  const kept = await saveReading(db, engine, reading as Reading)
  return kept === 'added' ? 'added' : 'known'
}

function readFact(kind: keyof typeof factShapes, value: object) {
  const inner: unknown = Object.values(value)[0]
  const parsed = factShapes[kind].safeParse(inner)
  if (parsed.success) return { kind, fact: parsed.data } as Parameters<typeof restoreFact>[2]
  throw new RefusedError(`its "${kind}" is not valid: ${describe(parsed.error)}`)
}

/** The first problem, with its place: "statements.0.cue: Invalid input". */
function describe({ issues }: { readonly issues: readonly Issue[] }): string {
  const [issue] = issues
  const where = issue?.path.map(String).join('.') ?? ''
  return `${where === '' ? '' : `${where}: `}${issue?.message ?? 'it has the wrong shape'}`
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}
