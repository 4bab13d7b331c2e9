import type { ShownWords } from '../../data-model/index.ts'
import { makeSpan } from '../../text/index.ts'
import { findCommitment } from './rules/find-commitment.ts'
import { findDays } from './rules/find-days.ts'
import { findNames } from './rules/find-names.ts'
import { findNumbers } from './rules/find-numbers.ts'
import { findOpposites } from './rules/find-opposites.ts'
import { findTurned } from './rules/find-turned.ts'
import type { ComparedSide, Rule } from './rules/rule.ts'

const rules: readonly Rule[] = [
  findCommitment,
  findNumbers,
  findDays,
  findNames,
  findTurned,
  findOpposites,
]

/** All that two statements, if they are on one proposition, may differ in, with the words that show it. */
export const findShownWords = (a: ComparedSide, b: ComparedSide): readonly ShownWords[] =>
  rules.flatMap((rule) =>
    rule(a, b).map((shown) => ({
      a: shown.a && makeSpan(a.text, shown.a.start, shown.a.end),
      b: shown.b && makeSpan(b.text, shown.b.start, shown.b.end),
      by: shown.by,
    })),
  )
