import type { WorkingDraft } from '../../../data-model/index.ts'
import { makeSpan, rangeAt, type Span } from '../../../text/index.ts'
import type { Rule, Surroundings } from '../../draft.ts'

/**
 * Through whom words come is not who says them: "Through his lawyer, Ann Lind, the mayor, Peter Moe, said …" has the source "the
 * mayor, Peter Moe".
 */
export const wordsSentThrough: Rule = {
  name: 'words-sent-through',
  apply: (drafts, surroundings) =>
    drafts.map((draft) => {
      const speaker = speakerOf(draft, surroundings)
      return speaker
        ? { ...draft, source: [speaker], madeBy: [...draft.madeBy, wordsSentThrough.name] }
        : draft
    }),
}

function speakerOf({ source }: WorkingDraft, { text, segments }: Surroundings): Span | null {
  const [first, ...others] = source
  const sentence = first && rangeAt(segments.sentences, first.start)
  if (!first || !sentence || others.length > 0) return null
  if (!through.test(text.slice(sentence.start, first.start))) return null
  // The messenger's name, then who says it.
  const rest = /^\p{Lu}[^,;:]{1,60}, (?=\p{L})/u.exec(first.text)?.[0]
  if (rest === undefined || !/\p{Lu}/u.test(first.text.slice(rest.length))) return null
  return makeSpan(text, first.start + rest.length, first.end)
}

const through =
  /^[“"]?(?:[^,;:“”"]{0,60} )?(?:through|via|by) (?:his|her|their|its) \p{Ll}[^,;:]{2,40}, $/iu
