import { abbreviatedTitles, isCourtesyTitle } from '../../english/titles.ts'
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
 * "Crooked" is no title. `listed` is the one of a list of participants; `isPerson` says whether a word heads a mention of a person.
 */
export function readTitles(
  text: string,
  { mentions }: NamedPerson,
  listed: Span | null = null,
  isPerson: (span: Span) => boolean = () => false,
): readonly Title[] {
  const titlesByWords = new Map<string, Title>()
  const add = (span: Span) => {
    const office = /\b(?:of|for) (?:the )?(.+)$/.exec(span.text)?.[1] ?? null
    const key = span.text.toLowerCase()
    if (!titlesByWords.has(key) && !isCourtesyTitle(span.text))
      titlesByWords.set(key, { text: span.text, office, span })
  }
  if (listed) add(listed)
  for (const { title, span } of mentions) {
    if (title && holdsOffice(title.text)) add(withoutInitial(text, title))
    const found = readApposition(text, span.end, isPerson)
    if (found) add(found)
  }
  return [...titlesByWords.values()]
}

/** A title without an initial of the name after it: "founder" in "founder J. Arden". */
const withoutInitial = (text: string, { start, end, text: words }: Span): Span =>
  /\s\p{Lu}$/u.test(words) ? makeSpan(text, start, end - 2) : makeSpan(text, start, end)

/**
 * The title in an apposition after a name: up to the comma or the end of the sentence, without a clause about the
 * person ("who ran the port"). Null if what follows is none: a clause, a list of names, something about another.
 */
function readApposition(text: string, end: number, isPerson: (span: Span) => boolean): Span | null {
  const match = apposition.exec(text.slice(end, end + longestApposition + 10))
  const words = match?.[1]?.split(/ (?:who|whom|whose|which|that)(?= )/)[0]
  if (words === undefined || finite.test(words)) return null
  const head = words.split(/ (?:of|for|at|in|on|from|with|to|and|or|by)(?= )/)[0] ?? ''
  const last = head.split(' ').at(-1) ?? ''
  if (noOffice.has(last)) return null
  const lastStart = end + 2 + head.length - last.length
  const isNoun =
    holdsOffice(head) ||
    agent.test(last) ||
    (/^\p{Ll}/u.test(last) && isPerson(makeSpan(text, lastStart, lastStart + last.length)))
  if (!isNoun) return null
  return makeSpan(text, end + 2, end + 2 + words.length)
}

const longestApposition = 90

/** An article or a possessive, and words up to a comma or the end of the sentence; "Mrs." does not end one. */
const apposition = new RegExp(
  String.raw`^, ((?:the|a|an|his|her|its|\p{Lu}?\p{L}{1,30}['’]s?) (?:[^,.;:“”"()]|(?<=\b(?:${abbreviatedTitles}|U\.S|U))\.){3,${longestApposition}})(?=[,.])`,
  'u',
)

/** Verbs that make a clause of it: "the answer is no". */
const finite =
  /(?:^| )(?:is|are|was|were|be|been|has|have|had|does|did|will|would|can|could|may|might|must|should|said|says|told|added)(?: |$)/i

/** Nouns for a person that tell no office, no rank and no role. */
const noOffice: ReadonlySet<string> = new Set(
  'man woman boy girl child person kid teenager adult wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower parent partner friend neighbour neighbor native'.split(
    ' ',
  ),
)

/** A noun for who does something: "investor", "lobbyist", "firewoman". */
const agent = /(?:[a-z]{3}er|or|ist|ian|[a-z]{3}(?:wo)?man|[a-z]{3}person|ant|aire|ate)$/

/** Whether words name an office, a rank or a role of one person. */
const holdsOffice = (words: string): boolean =>
  words.split(/[\s,/-]+/).some((word) => {
    const plain = word
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/['’]s$/, '')
    if (noOffice.has(plain)) return false
    return (titles.has(plain) && !titleModifiers.has(plain)) || persons.has(plain)
  })
