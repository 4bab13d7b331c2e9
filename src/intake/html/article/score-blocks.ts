import type { Block } from '../dom/block.ts'
import type { Agreement } from './article-body-overlap.ts'
import type { BlockMeasure } from './measure-block.ts'
import { blockWeights, limits } from './weights.ts'

/**
 * For each block, how much it counts for (above 0) or against (below 0) its stretch being the article. A block that
 * is flagged counts nothing: it can be in the middle of an article.
 */
export function scoreBlocks(
  blocks: readonly Block[],
  measures: readonly BlockMeasure[],
  flags: readonly boolean[],
  agreement: Agreement,
): readonly number[] {
  let title: 'none' | 'seen' | 'used' = 'none'
  return measures.map((measure, index) => {
    if (measure.kind === 'title') title = 'seen'
    if (flags[blocks[index]?.zone.index ?? 0]) return 0
    const score = scoreBlock(measure, agreement.shares[index] ?? null, agreement.isComplete)
    if (title !== 'seen' || measure.kind !== 'prose') return score
    title = 'used'
    return score + blockWeights.afterTitle
  })
}

function scoreBlock(measure: BlockMeasure, agreed: number | null, isComplete: boolean): number {
  const { kind, characters, linkedCharacters, commas, stops } = measure
  if (kind === 'junk') return blockWeights.junk - linkedCharacters
  if (kind !== 'prose') return blockWeights[kind]
  if (isComplete && agreed === 0) return blockWeights.disagreed * characters
  const score =
    blockWeights.prose +
    characters +
    blockWeights.comma * commas +
    blockWeights.stop * stops +
    blockWeights.linkedCharacter * linkedCharacters
  return agreed !== null && agreed >= limits.agreement ? blockWeights.agreed * score : score
}
