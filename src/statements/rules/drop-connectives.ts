import { makeSpan, rangeAt } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/**
 * What links a sentence to the one before is the writer's: of "However, the ships had left, Lind said" Lind says that they had left. (So did annotators of
 * PolNeAR train it 44 times of 54, where the cue came last.)
 */
export const dropConnectives: Rule = {
  name: 'drop-connectives',
  apply: (drafts, { text, segments: { sentences } }) =>
    drafts.map((draft) => {
      const [first, ...others] = draft.content
      const sentence = first ? rangeAt(sentences, first.start) : null
      if (!first || first.start !== sentence?.start) return draft
      if (draft.cue.length === 0 || draft.cue.some(({ start }) => start < first.end)) return draft
      const length = connective.exec(first.text)?.[0].length ?? 0
      return length === 0
        ? draft
        : {
            ...draft,
            content: [makeSpan(text, first.start + length, first.end), ...others],
            madeBy: [...draft.madeBy, dropConnectives.name],
          }
    }),
}

const connective =
  /^(?:And|(?:Additionally|Also|And|As a result|At the same time|By contrast|However|In addition|In contrast|In fact|Indeed|Meanwhile|Moreover|Nevertheless|Still|Yet),) (?=\S)/u
