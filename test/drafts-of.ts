import type { Draft, Segments, StatementParts } from '../src/data-model/index.ts'
import { completeDrafts } from '../src/statements/index.ts'

/** Marked statements as the stage of statements gives them to the next. */
export const draftsOf = (
  text: string,
  segments: Segments,
  statements: readonly StatementParts[],
): readonly Draft[] =>
  completeDrafts(
    text,
    segments,
    statements.map(({ source, cue, content }) => ({
      source,
      cue,
      content,
      probability: 1,
      madeBy: ['marked'],
    })),
  )
