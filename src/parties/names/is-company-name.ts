import type { NameMention } from './name-mention.ts'
import { institutions, notNames } from '../lexicon/word-lists.ts'

/** Whether a name of one word is that of a firm or house by what stands after it elsewhere: "Norvik" for Norvik Energy. */
export function isCompanyName(text: string, { span }: NameMention): boolean {
  for (let at = text.indexOf(span.text); at >= 0; at = text.indexOf(span.text, at + 1)) {
    const next = /^ (\p{Lu}\p{L}+)/u.exec(
      text.slice(at + span.text.length, at + span.text.length + 30),
    )?.[1]
    const word = next?.toLowerCase() ?? ''
    if (institutions.has(word) || notNames.has(word)) return true
  }
  return false
}
