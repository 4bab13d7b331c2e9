import type { Span } from '../../text/index.ts'
import type { NamedPerson } from './cluster-names.ts'

/** Two persons of one surname, of whom the text says that the first is the second's wife, son and so on. */
interface Kinship {
  readonly who: NamedPerson
  readonly kind: keyof typeof inverse
  readonly of: NamedPerson
}

/**
 * Which of two relatives says a surname's words: "my husband" is said by the wife, "my only child" by the parent; and one
 * whom the text tells dead says nothing any more. Null where nothing tells, or where a surname has not two bearers.
 */
export function chooseRelative(
  text: string,
  bearers: readonly NamedPerson[],
  source: Span,
  content: readonly Span[],
): NamedPerson | null {
  const [one, other, ...others] = bearers
  if (!one || !other || others.length > 0) return null
  const kinship = kinshipOf(text, one, other) ?? kinshipOf(text, other, one)
  if (!kinship) return null
  const words = content.map((span) => span.text).join(' ')
  const told = spokenBy(kinship, words)
  if (told) return told
  const living = bearers.filter((who) => !isToldDead(text, who, source.start))
  return living.length === 1 ? (living[0] ?? null) : null
}

function kinshipOf(text: string, who: NamedPerson, of: NamedPerson): Kinship | null {
  for (const { span, given } of who.mentions) {
    if (given.length === 0) continue
    const noun =
      before.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[1] ??
      after.exec(text.slice(span.end, span.end + 60))?.[1]
    const kind = kinds.find(([, nouns]) => noun !== undefined && nouns.includes(noun))?.[0]
    if (kind) return { who, kind, of }
  }
  return null
}

/** By whom words about "my son" or "my wife" are said; null without such words. */
function spokenBy({ who, kind, of }: Kinship, words: string): NamedPerson | null {
  for (const [, noun = ''] of words.toLowerCase().matchAll(own)) {
    const named = kinds.find(([, list]) => list.includes(noun))?.[0]
    // "My wife" is said of the one who is the wife.
    if (named === kind) return of
    if (named === inverse[kind]) return who
  }
  return null
}

const inverse = {
  parent: 'child',
  child: 'parent',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
  wife: 'husband',
  husband: 'wife',
  sister: 'brother',
  brother: 'sister',
} as const

/** Whether a text tells somebody dead before an offset: "who was shot dead", "her late uncle, Peter Moe". */
export function isToldDead(text: string, { mentions }: NamedPerson, until: number): boolean {
  return mentions.some(
    ({ span, given }) =>
      span.end < until &&
      given.length > 0 &&
      (/\blate (?:\p{Ll}+,? )?$/u.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
        dead.test(/^[^.!?;]*/.exec(text.slice(span.end, span.end + 120))?.[0] ?? '')),
  )
}

const dead =
  /^(?:, [^,;“”"]{1,60},| \(\d{4}[–-]\d{4}\))? (?:died|drowned|was (?:shot dead|killed|murdered|found dead|stabbed to death|beaten to death|buried))\b/

const kinds: readonly (readonly [Kinship['kind'], readonly string[]])[] = [
  ['parent', ['mother', 'father', 'parent', 'mum', 'mom', 'dad']],
  ['child', ['son', 'daughter', 'child', 'boy', 'girl', 'baby', 'kid']],
  ['wife', ['wife', 'widow']],
  ['husband', ['husband', 'widower']],
  ['grandparent', ['grandmother', 'grandfather', 'grandma', 'grandpa']],
  ['grandchild', ['grandson', 'granddaughter', 'grandchild']],
  ['sister', ['sister']],
  ['brother', ['brother']],
]

const nouns = kinds.flatMap(([, list]) => list).join('|')
const own = new RegExp(`\\bmy (?:\\p{Ll}+ )?(${nouns})\\b`, 'gu')
const before = new RegExp(`\\b(${nouns}),?(?: the (?:\\p{Ll}+ ){0,2}\\p{Ll}+)? $`, 'u')
const after = new RegExp(
  `^,? (?:the|his|her|their|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+ ){0,3}(${nouns})\\b`,
  'u',
)
