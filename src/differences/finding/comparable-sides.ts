import { tellsEnough, type PairSide } from '../pairs/pair-side.ts'
import { sideOfStatement } from '../pairs/side-of-statement.ts'
import { isComparable, type LocatedStatement } from './located-statement.ts'

/** A statement that can stand against others, and what it is compared by. */
export interface ComparableSide<Located extends LocatedStatement> {
  readonly located: Located
  readonly side: PairSide
}

/** Those of some statements that can stand against others, in their order. */
export const comparableSides = <Located extends LocatedStatement>(
  statements: readonly Located[],
): readonly ComparableSide<Located>[] =>
  statements
    .filter(isComparable)
    .map((located) => ({ located, side: sideOfStatement(located.statement) }))
    .filter(({ side }) => tellsEnough(side))
