/** How a pronoun of GAP was resolved: its gender, and of each of its two names whether it is meant and was said to be. */
export interface GapOutcome {
  readonly gender: 'masculine' | 'feminine'
  readonly names: readonly { readonly isMeant: boolean; readonly isSaid: boolean }[]
}

/** GAP's scores (Webster et al. 2018), in per cent; `bias` is feminine F1 divided by masculine F1. */
export interface GapScores {
  readonly f1: number
  readonly masculine: number
  readonly feminine: number
  readonly bias: number
  readonly precision: number
  readonly recall: number
}

/** Scores pronouns as GAP does: each name is a decision of its own, and one that is left open says no. */
export function scoreGap(outcomes: readonly GapOutcome[]): GapScores {
  const of = (gender: GapOutcome['gender']) => outcomes.filter((one) => one.gender === gender)
  const [masculine, feminine] = [rates(of('masculine')).f1, rates(of('feminine')).f1]
  return {
    ...rates(outcomes),
    masculine,
    feminine,
    bias: masculine === 0 ? 0 : feminine / masculine,
  }
}

function rates(outcomes: readonly GapOutcome[]) {
  const names = outcomes.flatMap((one) => one.names)
  const right = names.filter(({ isMeant, isSaid }) => isMeant && isSaid).length
  const [said, meant] = [
    names.filter(({ isSaid }) => isSaid).length,
    names.filter(({ isMeant }) => isMeant).length,
  ]
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return {
    f1: share(2 * right, said + meant),
    precision: share(right, said),
    recall: share(right, meant),
  }
}
