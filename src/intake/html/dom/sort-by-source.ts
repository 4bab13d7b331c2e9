import type { Block, Piece } from './block.ts'
import { hasText } from './has-text.ts'

/**
 * The blocks in the order of the source. The standard moves text between the cells of a table in front of the table;
 * here it goes back to where it was written, and a block that other text interrupts becomes several. The same list if
 * nothing was moved.
 */
export function sortBySource(blocks: readonly Block[]): readonly Block[] {
  if (isAscending(blocks)) return blocks
  let last = 0
  const entries = blocks.flatMap((block) =>
    block.pieces.map((piece) => {
      last = piece.source?.start ?? last
      return { block, piece, at: last }
    }),
  )
  const sorted: { block: Block; pieces: Piece[] }[] = []
  for (const { block, piece } of entries.toSorted((a, b) => a.at - b.at)) {
    const current = sorted.at(-1)
    if (current?.block === block) current.pieces.push(piece)
    else sorted.push({ block, pieces: [piece] })
  }
  return sorted
    .map(({ block, pieces }) => ({ ...block, pieces }))
    .filter(({ pieces }) => hasText(pieces))
}

function isAscending(blocks: readonly Block[]): boolean {
  let last = 0
  for (const { pieces } of blocks) {
    for (const { source } of pieces) {
      if (source && source.start < last) return false
      last = source?.end ?? last
    }
  }
  return true
}
