import { Tokenizer } from '@huggingface/tokenizers'

import { wordAt, type Words } from './words.ts'

/** The wordpieces of the words of a text, word after word: word `i` has `counts[i]` of them, at least one. */
export interface Wordpieces {
  readonly ids: Int32Array
  readonly counts: Uint8Array
  /** The index in `ids` of each word's first piece. */
  readonly firsts: Uint32Array
}

/** The ids of the pieces that begin a window, end it, and fill it up. */
export interface SpecialPieces {
  readonly classifyId: number
  readonly separateId: number
  readonly padId: number
}

/** Cuts words into wordpieces, each word by itself. */
export interface WordpieceTokenizer extends SpecialPieces {
  split(words: Words): Wordpieces
}

/**
 * A tokenizer of a `tokenizer.json` (parsed). The pieces of words met before are kept, up to a bound.
 * @throws Error where the file lacks the special pieces [CLS], [SEP], [PAD] and [UNK].
 */
export function makeWordpieceTokenizer(file: object): WordpieceTokenizer {
  const tokenizer = new Tokenizer(file, {})
  const classifyId = idOfPiece(tokenizer, '[CLS]')
  const separateId = idOfPiece(tokenizer, '[SEP]')
  const padId = idOfPiece(tokenizer, '[PAD]')
  const unknownId = idOfPiece(tokenizer, '[UNK]')
  let known = new Map<string, readonly number[]>()

  function piecesOf(word: string): readonly number[] {
    const before = known.get(word)
    if (before) return before
    const ids = tokenizer.encode(word, { add_special_tokens: false }).ids.slice(0, mostPieces)
    const pieces = ids.length > 0 ? ids : [unknownId]
    if (known.size >= mostKnown) known = new Map()
    if (word.length <= longestKnown) known.set(word, pieces)
    return pieces
  }

  return {
    classifyId,
    separateId,
    padId,
    split(words) {
      const ids: number[] = []
      const counts = new Uint8Array(words.count)
      const firsts = new Uint32Array(words.count)
      for (let index = 0; index < words.count; index++) {
        const pieces = piecesOf(wordAt(words, index))
        firsts[index] = ids.length
        counts[index] = pieces.length
        for (const id of pieces) ids.push(id)
      }
      return { ids: Int32Array.from(ids), counts, firsts }
    },
  }
}

// A word's output is that of its first piece: the tail of a very long one (a run of Chinese, a hash) tells little.
const mostPieces = 32
const mostKnown = 50_000
const longestKnown = 40

/**
 * The id of a piece.
 * @throws Error if the tokenizer has no such piece.
 */
export function idOfPiece(tokenizer: Tokenizer, piece: string): number {
  const id = tokenizer.token_to_id(piece)
  if (id === undefined) throw new Error(`the tokenizer has no piece ${piece}`)
  return id
}
