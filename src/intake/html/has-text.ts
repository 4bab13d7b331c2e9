import type { Piece } from './walk-blocks.ts'

/** Whether pieces hold any character that can be seen: a letter, a digit, a sign; not white space or format marks. */
export function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some(({ value }) => value !== null && /[\p{L}\p{N}\p{P}\p{S}]/u.test(value))
}
