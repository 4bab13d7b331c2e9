import type { Block, Walk } from '../dom/block.ts'
import { articleBodyOverlap } from './article-body-overlap.ts'
import { chooseContainer } from './choose-container.ts'
import { findBoilerplate, type Strictness } from './find-boilerplate.ts'
import { keepParagraphs } from './keep-paragraphs.ts'
import { measureBlock, type BlockMeasure } from './measure-block.ts'
import { scoreBlocks } from './score-blocks.ts'
import { withoutFlaggedEnds } from './without-flagged-ends.ts'

/**
 * The blocks of a page that are the paragraphs of its article, in order; empty if the page has no text. Boilerplate
 * is first removed by tags and names and, if that leaves nothing, less strictly.
 */
export function findArticle(page: Walk, articleBody: string | null): readonly Block[] {
  const measured = page.blocks.map(measureBlock)
  const agreement = articleBodyOverlap(articleBody, measured)
  for (const strictness of ['names', 'tags', 'none'] satisfies Strictness[]) {
    const { walk, measures, flags } = sortOut(page, measured, strictness)
    const scores = scoreBlocks(walk.blocks, measures, flags, agreement)
    const container = chooseContainer(walk, measures, scores, flags)
    if (!container) continue
    const isInside = ({ zone }: Block) =>
      zone.index >= container.zone.index && zone.index <= container.last
    const candidates = walk.blocks.flatMap((block, index) => {
      const measure = measures[index]
      return measure && isInside(block) ? [{ block, measure, score: scores[index] ?? 0 }] : []
    })
    const above = walk.blocks.slice(0, walk.blocks.findIndex(isInside))
    const isUnderTitle = above.some(({ tag }) => tag === 'h1')
    return keepParagraphs(candidates, { flags, pictures: walk.pictures, isUnderTitle })
  }
  return shortText(page, measured)
}

interface SortedOut {
  readonly walk: Walk
  readonly measures: readonly BlockMeasure[]
  readonly flags: readonly boolean[]
}

/** The page with its boilerplate flagged, and without the boilerplate at the ends of paragraphs. */
function sortOut(page: Walk, measured: readonly BlockMeasure[], strictness: Strictness): SortedOut {
  const flags = findBoilerplate(page, measured, strictness)
  const blocks = page.blocks.map((block) => withoutFlaggedEnds(block, flags))
  const measures = measured.map((measure, index) => {
    const block = blocks[index]
    return block && block !== page.blocks[index] ? measureBlock(block) : measure
  })
  return { walk: { ...page, blocks }, measures, flags }
}

/** The lines of a page without one sentence: those that are neither links nor boilerplate. */
function shortText(page: Walk, measured: readonly BlockMeasure[]): readonly Block[] {
  const { walk, measures, flags } = sortOut(page, measured, 'names')
  return walk.blocks.filter((block, index) => {
    const kind = measures[index]?.kind
    return (kind === 'short' || kind === 'item') && !flags[block.zone.index]
  })
}
