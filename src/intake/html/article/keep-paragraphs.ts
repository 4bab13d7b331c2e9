import type { Block } from '../dom/block.ts'
import type { BlockMeasure } from './measure-block.ts'
import { trimLines } from './trim-lines.ts'
import { limits } from './weights.ts'
import type { Zone } from '../dom/zone.ts'

/** A block with what it looks like and what it counts for. */
export interface Candidate {
  readonly block: Block
  readonly measure: BlockMeasure
  readonly score: number
}

/** What is known about the page around the candidates. */
export interface Surroundings {
  /** For each zone, whether it is not part of the article. */
  readonly flags: readonly boolean[]
  /** Where pictures are. */
  readonly pictures: readonly Zone[]
  /** Whether the page's headline is above all candidates. */
  readonly isUnderTitle: boolean
}

/**
 * The blocks of an article's element that are its text: the stretch with the highest sum of scores, with a heading
 * directly above it, without what is flagged, links, captions and lines of boilerplate.
 */
export function keepParagraphs(
  candidates: readonly Candidate[],
  { flags, pictures, isUnderTitle }: Surroundings,
): readonly Block[] {
  const unflagged = candidates.filter(({ block }) => !flags[block.zone.index])
  const { start, end } = highestRun(unflagged.map(({ score }) => score))
  const first = firstOfText(unflagged, start, isUnderTitle)
  const withPictures = new Set(pictures)
  return unflagged.slice(first, end).flatMap(({ block, measure }, index) => {
    if (measure.kind === 'junk' || measure.kind === 'title') return []
    if (withPictures.has(block.zone) && isCaption(block, measure)) return []
    const kept = trimLines(block, index === 0)
    return kept ? [kept] : []
  })
}

/** The stretch of numbers with the highest sum, half-open; among equals, the longest from the left. */
function highestRun(scores: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  for (const [index, score] of scores.entries()) {
    if (sum <= 0) {
      start = index
      sum = 0
    }
    sum += score
    if (sum > best.sum) best = { start, end: index + 1, sum }
  }
  return best
}

/**
 * Where the text starts: not with cells of a table, but with a heading directly above its first paragraph if the
 * page's headline is further up.
 */
function firstOfText(
  candidates: readonly Candidate[],
  start: number,
  isUnderTitle: boolean,
): number {
  const isCell = ({ block, measure }: Candidate) =>
    measure.kind === 'item' && /^t[dh]$/.test(block.tag)
  const skipped = candidates.slice(start).findIndex((candidate) => !isCell(candidate))
  const first = start + Math.max(0, skipped)
  const [above, paragraph] = [candidates[first - 1], candidates[first]]
  if (above?.measure.kind !== 'heading' || !paragraph) return first
  const hasTitle =
    isUnderTitle || candidates.slice(0, first).some(({ measure }) => measure.kind === 'title')
  return hasTitle && above.block.zone.parent === paragraph.block.zone.parent ? first - 1 : first
}

/** A line beside a picture that ends in a credit: "(M. Ilves/Strait Gazette)". */
const isCaption = (block: Block, { text, words }: BlockMeasure) =>
  block.tag !== 'p' &&
  words <= limits.captionWords &&
  (/\([^()]{3,60}\)$/.test(text) || !/[.!?]["”’'»)\]]{0,3}$/.test(text))
