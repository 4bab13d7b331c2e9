import type { FoundName, Mentions, ParsedSentence, PartOfSpeech } from '../../data-model/index.ts'
import { makeSpan } from '../../text/index.ts'

/**
 * What is named in a text, without the verbs and small words that stand with a capital before a name: the name in
 * "Notice Lind" or "To Fact Check Lind" is "Lind". The trees tell what a word is; sentences without one are left as
 * they are.
 */
export function withoutVerbs(
  text: string,
  mentions: Mentions,
  trees: readonly ParsedSentence[],
): Mentions {
  const partsByStart = new Map(
    trees.flatMap(({ words }) =>
      words.map(
        ({ span, partOfSpeech }) => [span.start as number, { span, partOfSpeech }] as const,
      ),
    ),
  )
  const trim = (found: FoundName): FoundName => {
    const { span, kind } = found
    const first = partsByStart.get(span.start)
    if (kind !== 'person' || !first || !before.has(first.partOfSpeech)) return found
    const rest = text.slice(first.span.end, span.end)
    const start = first.span.end + (rest.length - rest.trimStart().length)
    return start < span.end ? { ...found, span: makeSpan(text, start, span.end) } : found
  }
  return { ...mentions, names: mentions.names.map(trim) }
}

/** What no name begins with. */
const before: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADP', 'SCONJ', 'PRON', 'DET'])
