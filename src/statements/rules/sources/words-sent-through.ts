import type { WorkingDraft } from '../../../data-model/index.ts'
import { makeSpan, rangeAt } from '../../../text/index.ts'
import { makeDraftRule, type Surroundings } from '../../draft.ts'

/**
 * Through whom words come is not who says them: "Through his lawyer, Ann Lind, the mayor, Peter Moe, said …" has the source "the
 * mayor, Peter Moe".
 */
export const wordsSentThrough = makeDraftRule('words-sent-through', speakerOf)

function speakerOf(
  { source }: WorkingDraft,
  { text, segments }: Surroundings,
): Pick<WorkingDraft, 'source'> | null {
  const [first, ...others] = source
  const sentence = first && rangeAt(segments.sentences, first.start)
  if (!first || !sentence || others.length > 0) return null
  if (!through.test(text.slice(sentence.start, first.start))) return null
  // The messenger's name, then who says it.
  const rest = /^\p{Lu}[^,;:]{1,60}, (?=\p{L})/u.exec(first.text)?.[0]
  if (rest === undefined || !/\p{Lu}/u.test(first.text.slice(rest.length))) return null
  return { source: [makeSpan(text, first.start + rest.length, first.end)] }
}

const through =
  /^[“"]?(?:[^,;:“”"]{0,60} )?(?:through|via|by) (?:his|her|their|its) \p{Ll}[^,;:]{2,40}, $/iu
