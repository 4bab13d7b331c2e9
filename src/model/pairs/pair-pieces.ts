import { Tokenizer } from '@huggingface/tokenizers'

import { idOfPiece } from '../wordpieces.ts'

/** A pair of texts, or one text alone, as the network takes it. */
export interface PairPieces {
  /** [CLS] a [SEP] b [SEP], or [CLS] a [SEP]. */
  readonly ids: readonly number[]
  /** The indexes of the pieces of each text, half-open; the second is empty for one text alone. */
  readonly texts: readonly [first: PieceRange, second: PieceRange]
}

/** Indexes of pieces, half-open. */
export interface PieceRange {
  readonly start: number
  readonly end: number
}

/** Cuts texts into the pieces that the network reads. */
export interface PairCutter {
  /** Two texts; of those that are too long, the longer one is cut at its end. */
  pair(a: string, b: string): PairPieces
  /** A text alone, cut at its end if it is too long. */
  one(text: string): PairPieces
}

/** No more pieces are read of a pair: what the network was trained with. */
export const mostPieces = 96

/** A text of more characters is cut before it is tokenized: no text of so many has fewer pieces than are read. */
const mostCharacters = 40 * mostPieces

/**
 * A cutter by a `tokenizer.json` (parsed).
 * @throws Error if the file lacks the pieces [CLS] and [SEP].
 */
export function makePairCutter(file: object): PairCutter {
  const tokenizer = new Tokenizer(file, {})
  const classify = idOfPiece(tokenizer, '[CLS]')
  const separate = idOfPiece(tokenizer, '[SEP]')
  let known = new Map<string, readonly number[]>()

  function cut(text: string): readonly number[] {
    const before = known.get(text)
    if (before) return before
    const { ids } = tokenizer.encode(text.slice(0, mostCharacters), { add_special_tokens: false })
    const kept = ids.slice(0, mostPieces)
    if (known.size >= mostKnown) known = new Map()
    known.set(text, kept)
    return kept
  }

  return {
    one(text) {
      const ids = cut(text).slice(0, mostPieces - 2)
      const end = ids.length + 1
      return {
        ids: [classify, ...ids, separate],
        texts: [
          { start: 1, end },
          { start: end, end },
        ],
      }
    },
    pair(a, b) {
      const [ours, theirs] = fit(cut(a), cut(b))
      const end = ours.length + 1
      return {
        ids: [classify, ...ours, separate, ...theirs, separate],
        texts: [
          { start: 1, end },
          { start: end + 1, end: end + 1 + theirs.length },
        ],
      }
    },
  }
}

/** A statement is compared with a few dozen others: its pieces are kept meanwhile. */
const mostKnown = 5000

function fit(
  ours: readonly number[],
  theirs: readonly number[],
): readonly [readonly number[], readonly number[]] {
  const room = mostPieces - 3
  if (ours.length + theirs.length <= room) return [ours, theirs]
  const shorter = Math.min(ours.length, theirs.length, Math.floor(room / 2))
  return ours.length <= theirs.length
    ? [ours.slice(0, shorter), theirs.slice(0, room - shorter)]
    : [ours.slice(0, room - shorter), theirs.slice(0, shorter)]
}
