import type { Repeat } from '../data-model/index.ts'
import { covers, makeSpan, type Span } from '../text/index.ts'

/**
 * Where a statement's content stands again: for each repeat of the passage that holds all of it, its
 * fragments there, in text order.
 */
export function findAgain(
  text: string,
  content: readonly Span[],
  repeats: readonly Repeat[],
): readonly Span[] {
  return repeats.flatMap(({ first, again }) => {
    if (!content.every((span) => covers(first, span))) return []
    const shift = again.start - first.start
    return content.map((span) => makeSpan(text, span.start + shift, span.end + shift))
  })
}
