import type { Span } from '../text/index.ts'

/** The words of a source, cue or content, with " … " between its fragments. */
export const wordsOf = (spans: readonly Span[]): string =>
  spans.map((span) => span.text).join(' … ')
