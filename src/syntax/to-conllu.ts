/**
 * Sentences in CoNLL-U (https://universaldependencies.org/format.html), each with its id, `<report>-<start>`. Where a word stands is told in MISC, as
 * Stanza does: `start_char` and `end_char`, in UTF-16 code units of the report's text.
 */
import type { ParsedSentence } from '../data-model/index.ts'
export function toConllu(
  text: string,
  report: string,
  sentences: readonly ParsedSentence[],
): string {
  return sentences
    .map(({ start, end, words }) => {
      const rows = words.map(({ span, head, relation, partOfSpeech }, index) => {
        const isLast = index === words.length - 1
        const spaced = isLast || (words[index + 1]?.span.start ?? 0) > span.end
        const places = `start_char=${span.start}|end_char=${span.end}`
        const misc = spaced ? places : `SpaceAfter=No|${places}`
        return [
          index + 1,
          span.text,
          '_',
          partOfSpeech,
          '_',
          '_',
          head === null ? 0 : head + 1,
          relation,
          '_',
          misc,
        ].join('\t')
      })
      const shown = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
      return [`# sent_id = ${report}-${start}`, `# text = ${shown}`, ...rows, '', ''].join('\n')
    })
    .join('')
}
