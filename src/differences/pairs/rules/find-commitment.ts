import { makeRange, type Range } from '../../../text/index.ts'
import { commitmentOf } from '../commitment.ts'
import type { ComparedSide, Rule, ShownPlaces } from './rule.ts'

/** So many steps apart, two commitments differ. */
const leastSteps = 2

/** As so and not so; or far apart on the lattice of commitment: "would not rule out" and "no plans". */
export const findCommitment: Rule = (a, b) => {
  const [ours, theirs] = [commitmentOf(a.firmness), commitmentOf(b.firmness)]
  const by = kindOf(ours, theirs, a, b)
  return by === null ? [] : [{ ...shownBy(a, b), by }]
}

function kindOf(
  ours: number | null,
  theirs: number | null,
  a: ComparedSide,
  b: ComparedSide,
): 'polarity' | 'commitment' | null {
  if (ours !== null && theirs !== null) {
    if (Math.abs(ours - theirs) < leastSteps) return null
    return (ours === 6 && theirs === 0) || (ours === 0 && theirs === 6) ? 'polarity' : 'commitment'
  }
  // Two wishes, one for it and one against it.
  const [mine, other] = [a.firmness, b.firmness]
  const areOpposed =
    mine.polarity !== 'unknown' && other.polarity !== 'unknown' && mine.polarity !== other.polarity
  return areOpposed && mine.modality === other.modality ? 'polarity' : null
}

/** The words that show the firmness of each; of one that no words show, the word that the other's words stand before. */
function shownBy(a: ComparedSide, b: ComparedSide): Pick<ShownPlaces, 'a' | 'b'> {
  const [mine, theirs] = [evidenceOf(a), evidenceOf(b)]
  return { a: mine ?? counterpart(a, b, theirs), b: theirs ?? counterpart(b, a, mine) }
}

function evidenceOf({ evidence }: ComparedSide): Range | null {
  const [first] = evidence
  return first ? makeRange(first.start, first.end) : null
}

/** In a side without evidence: the first word that both have and that follows the evidence of the other. */
function counterpart(side: ComparedSide, other: ComparedSide, shown: Range | null): Range | null {
  if (!shown) return null
  const after = other.words.filter(({ start, weight }) => start >= shown.end && weight > 0)
  for (const { stem } of after) {
    const same = side.words.find((word) => word.stem === stem)
    if (same) return makeRange(same.start, same.end)
  }
  return null
}
