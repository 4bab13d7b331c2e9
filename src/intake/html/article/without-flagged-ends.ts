/**
 * A block without the pieces at its two ends that are flagged as boilerplate (`flags`, by zone), such as a button to
 * share; a flagged piece within a sentence stays. The same block if there is none.
 */
import type { Block } from '../dom/block.ts'
export function withoutFlaggedEnds(block: Block, flags: readonly boolean[]): Block {
  const isFlagged = block.pieces.map(({ zone }) => flags[zone.index] === true)
  if (flags[block.zone.index] || !isFlagged.includes(true)) return block
  const isText = block.pieces.map(
    ({ value }, index) => !isFlagged[index] && value !== null && /\S/.test(value),
  )
  const start = isText.indexOf(true)
  const end = isText.lastIndexOf(true) + 1
  const pieces = block.pieces.filter(
    (_, index) => (index >= start && index < end) || !isFlagged[index],
  )
  return { ...block, pieces }
}
