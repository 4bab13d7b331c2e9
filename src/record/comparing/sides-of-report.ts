import type { Reading } from '../../data-model/index.ts'
import {
  isComparable,
  readAs,
  sideOfStatement,
  subjectOf,
  type LocatedStatement,
  type PairSide,
} from '../../differences/index.ts'
import { hashText } from '../../hash-text.ts'

/** What the statements of a report are compared by. */
export interface ReportSides {
  /** The IDs of those that can stand against others, in the report's order. */
  readonly ids: readonly string[]
  readonly sides: readonly PairSide[]
  /** See `stampOf`. */
  readonly stamp: string
}

/** What the statements of a reading are compared by. */
export function sidesOfReport({ report, statements, parties }: Reading): ReportSides {
  const compared = statements.filter((statement) =>
    isComparable({ statement, report, parties } satisfies LocatedStatement),
  )
  const ids = compared.map(({ id }) => id)
  const sides = compared.map(sideOfStatement)
  return { ids, sides, stamp: stampOf(ids, sides) }
}

/** The hash of what judging statements depends on: while it is the same, so is what is judged. */
const stampOf = (ids: readonly string[], sides: readonly PairSide[]): string =>
  hashText(
    JSON.stringify(
      sides.map((side, at) => [
        ids[at],
        readAs(side),
        subjectOf(side),
        ...Object.values(side.firmness),
        side.evidence.map(({ start, end }) => [start, end]),
      ]),
    ),
  )
