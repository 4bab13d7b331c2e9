/** Whether pieces have any visible character: a letter, a digit or a sign, not white space or format marks. */
import type { Piece } from './block.ts'
export function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some(({ value }) => value !== null && /[\p{L}\p{N}\p{P}\p{S}]/u.test(value))
}
