import type { PairRelation } from '../../data-model/index.ts'
import { measurePairs, sharesOf, type PairScorer } from '../../differences/index.ts'
import { makeSides, type OpenPairJudge } from '../../reading/index.ts'
import { largest } from '../../text/index.ts'
import { fitRelations } from './fit-relations.ts'
import { findPartners, type PartnerScores } from './find-partners.ts'
import type { GoldPair, Inference, PairYardsticks } from './read-pair-sets.ts'

/** What the judge of pairs reaches on the public yardsticks; shares of right answers, 0 … 1. */
export interface PairScoreboard {
  /** Among 20 of all propositions of the debates that are kept back: the partner of a rephrase, of a conflict. */
  readonly partners: { readonly rephrase: PartnerScores; readonly conflict: PartnerScores }
  /** Conflict told from rephrase; and the mean of the two shares, as the one is four times as frequent. */
  readonly conflict: { readonly right: number; readonly balanced: number; readonly pairs: number }
  readonly prosecco: YardstickScore
  readonly mnli: YardstickScore
  readonly rte3: YardstickScore & { readonly contradiction: number }
}

/** Right answers on a yardstick. */
export interface YardstickScore {
  readonly right: number
  readonly pairs: number
}

/** Measures the judge on the yardsticks; `onStep` is told what is measured next. */
export async function evaluatePairs(
  judge: OpenPairJudge,
  sets: PairYardsticks,
  onStep: (name: string) => void = () => undefined,
): Promise<PairScoreboard> {
  const texts = sets.debates.flatMap(({ a, b }) => [a, b])
  onStep('partners')
  const related = (label: string) => sets.debates.filter((pair) => pair.label === label)
  const [rephrases, conflicts] = [related('rephrase'), related('conflict')]
  const partners = await findPartners(judge, texts, { rephrases, conflicts })
  onStep('conflicts')
  const conflict = await tellConflicts(judge.scorer, rephrases, conflicts)
  onStep('ProSeCCo')
  const prosecco = await tellByFolds(judge.scorer, sets.prosecco)
  onStep('MNLI')
  const mnli = await tellInference(judge.scorer, sets.mnli)
  onStep('RTE-3')
  const rte3 = await tellInference(judge.scorer, sets.rte3)
  return {
    partners,
    conflict,
    prosecco,
    mnli: { right: mnli.right, pairs: mnli.pairs },
    rte3,
  }
}

async function measure(scorer: PairScorer, pairs: readonly GoldPair<unknown>[]) {
  const sides = makeSides()
  return measurePairs(
    scorer,
    pairs.map(({ a, b }) => [sides(a), sides(b)] as const),
  )
}

async function tellConflicts(
  scorer: PairScorer,
  rephrases: readonly GoldPair<unknown>[],
  conflicts: readonly GoldPair<unknown>[],
): Promise<PairScoreboard['conflict']> {
  const said = async (pairs: readonly GoldPair<unknown>[]) => {
    const scores = await scorer.judge(pairs.map(({ a, b }) => [a, b] as const))
    return scores.filter(({ relation }) => relation[2] > relation[0]).length
  }
  const [wrong, right] = [await said(rephrases), await said(conflicts)]
  const [one, other] = [rephrases.length - wrong, right]
  return {
    right: (one + other) / (rephrases.length + conflicts.length),
    balanced: (one / rephrases.length + other / conflicts.length) / 2,
    pairs: rephrases.length + conflicts.length,
  }
}

/** Each fold by weights that were fitted on the others, from the features alone. */
async function tellByFolds(
  scorer: PairScorer,
  pairs: readonly GoldPair<boolean>[],
): Promise<YardstickScore> {
  const measured = await measure(scorer, pairs)
  const examples = pairs.map(({ label, group }, at) => ({
    group,
    features: measured[at]?.features ?? [],
    relation: label ? ('differ' as const) : ('none' as const),
    weight: 1,
  }))
  let right = 0
  for (const fold of new Set(pairs.map(({ group }) => group))) {
    const weights = fitRelations(examples.filter(({ group }) => group !== fold))
    for (const { features, relation } of examples.filter(({ group }) => group === fold)) {
      const { differ, none } = sharesOf(features, weights)
      const said: PairRelation = differ > none ? 'differ' : 'none'
      right += Number(said === relation)
    }
  }
  return { right: right / pairs.length, pairs: pairs.length }
}

const labels = ['entailment', 'neutral', 'contradiction'] as const

async function tellInference(scorer: PairScorer, pairs: readonly GoldPair<Inference>[]) {
  const scores = await scorer.judge(pairs.map(({ a, b }) => [a, b] as const))
  const said = scores.map(({ forward }) => labels[forward.indexOf(largest(forward))])
  const count = (isCounted: (said: string | undefined, label: Inference) => boolean) =>
    pairs.filter(({ label }, at) => isCounted(said[at], label)).length
  const both = count((one, label) => one === 'contradiction' && label === 'contradiction')
  const either =
    count((one) => one === 'contradiction') + count((_, label) => label === 'contradiction')
  return {
    right: count((one, label) => one === label) / pairs.length,
    pairs: pairs.length,
    contradiction: either === 0 ? 0 : (2 * both) / either,
  }
}
