import type { CommitmentRelation, Firmness } from '../../data-model/index.ts'

/** What a firmness is read from. */
export type Committed = Pick<Firmness, 'act' | 'polarity' | 'modality'>

/**
 * How far a speaker commits to a proposition, on the lattice of commitment: 6 it is so, 5 promises and plans it,
 * 4 probable, 3 possible or not ruled out, 2 unlikely, 1 no plans, 0 not so, ruled out, denied; null if it is not on it,
 * as wishes, questions and what hangs on a condition are not.
 */
export function commitmentOf({ polarity, modality }: Committed): number | null {
  if (polarity === 'unknown') return null
  const level = levels[modality]
  return level === undefined ? null : level[polarity === 'positive' ? 0 : 1]
}

/** Of each modality, where it stands if the matter is put as so, and if as not so. */
const levels: Readonly<Partial<Record<Firmness['modality'], readonly [number, number]>>> = {
  certain: [6, 0],
  intended: [5, 1],
  probable: [4, 2],
  possible: [3, 3],
}

/** At this level and above a speaker at least leaves the matter open; below it is put as not so. */
const open = 3
/** At this level and below it is ruled out, now at least. */
const ruledOut = 1

/** How the commitments of two speakers stand to each other; null if they are the same or not known. */
export function compareCommitments(a: Committed, b: Committed): CommitmentRelation | null {
  const [ours, theirs] = [commitmentOf(a), commitmentOf(b)]
  if (ours === null || theirs === null || ours === theirs) return null
  if (isLeftOpen(ours) && theirs <= ruledOut) return 'a leaves open, b rules out'
  if (isLeftOpen(theirs) && ours <= ruledOut) return 'b leaves open, a rules out'
  // On one side of the middle the firmer one is stronger; across it none is.
  if (ours >= open && theirs >= open) return ours > theirs ? 'a stronger' : 'b stronger'
  if (ours < open && theirs < open) return ours < theirs ? 'a stronger' : 'b stronger'
  return null
}

/** Left open, but not said to be so or planned. */
const isLeftOpen = (level: number): boolean => level >= open && level <= 4
