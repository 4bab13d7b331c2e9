import { isCourtesyTitle } from '../../english/titles.ts'
import { makeSpan, type Span } from '../../text/index.ts'
import { persons, titleModifiers, titles } from '../lexicon/word-lists.ts'
import type { NamedPerson } from '../names/cluster-names.ts'

/** A title of a person, as the text gives it. */
export interface Title {
  readonly text: string
  /** What the office is of, where the title says it: "State" in "Secretary of State"; null otherwise. */
  readonly office: string | null
  readonly span: Span
}

/**
 * The titles that a text gives a person, the first place of each: before the name ("Rear Admiral John Kirby") and in
 * an apposition after it ("Jen Psaki, the department's spokeswoman,"). Before a name it needs a word for an office or a role:
 * "Crooked" is no title. `listed` is the one of a list of participants.
 */
export function readTitles(
  text: string,
  { mentions }: NamedPerson,
  listed: Span | null = null,
): readonly Title[] {
  const found = new Map<string, Title>()
  const add = (span: Span) => {
    const office = /\b(?:of|for) (?:the )?(.+)$/.exec(span.text)?.[1] ?? null
    const key = span.text.toLowerCase()
    if (!found.has(key) && !isCourtesyTitle(span.text))
      found.set(key, { text: span.text, office, span })
  }
  if (listed) add(listed)
  for (const { title, span } of mentions) {
    if (title && holdsOffice(title.text)) add(title)
    const after = text.slice(span.end, span.end + 120)
    const match =
      /^, ((?:the|a|an|his|her|its|\p{Lu}?\p{L}+['’]s?) [^,.;:“”"()]{3,90})(?=[,.])/u.exec(after)
    if (match?.[1]) add(makeSpan(text, span.end + 2, span.end + 2 + match[1].length))
  }
  return [...found.values()]
}

/** Whether words name an office, a rank or a role of one person. */
const holdsOffice = (words: string): boolean =>
  words.split(/[\s,/-]+/).some((word) => {
    const plain = word
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/['’]s$/, '')
    return (titles.has(plain) && !titleModifiers.has(plain)) || persons.has(plain)
  })
