import type { Span } from '../../text/index.ts'
import type { NamedPerson } from './cluster-names.ts'

/** Who of a report is whose relative, and who is told dead. */
export interface Kin {
  /**
   * Which of two relatives says a surname's words: "my husband" is said by the wife, "my only child" by the parent; and one
   * whom the text tells dead says nothing any more. Null where nothing tells, or where a surname has not two bearers.
   */
  choose(
    bearers: readonly NamedPerson[],
    source: Span,
    content: readonly Span[],
  ): NamedPerson | null
  /** Whether a text tells somebody dead before an offset: "who was shot dead", "her late uncle, Peter Moe". */
  isDead(who: NamedPerson, until: number): boolean
}

/** What the words beside the names of people tell; looked for once, as a person may be named thousands of times. */
export function findKin(text: string, people: readonly NamedPerson[]): Kin {
  const kindOf = new Map(people.map((who) => [who, kindBeside(text, who)]))
  const deadFrom = new Map(people.map((who) => [who, toldDeadAt(text, who)]))
  const isDead = (who: NamedPerson, until: number) => (deadFrom.get(who) ?? Infinity) < until
  const kinshipOf = (who: NamedPerson, of: NamedPerson): Kinship | null => {
    const kind = kindOf.get(who)
    return kind ? { who, kind, of } : null
  }
  return {
    isDead,
    choose(bearers, source, content) {
      const [one, other, ...others] = bearers
      if (!one || !other || others.length > 0) return null
      const kinship = kinshipOf(one, other) ?? kinshipOf(other, one)
      if (!kinship) return null
      const told = spokenBy(kinship, content.map((span) => span.text).join(' '))
      if (told) return told
      const living = bearers.filter((who) => !isDead(who, source.start))
      return living.length === 1 ? (living[0] ?? null) : null
    },
  }
}

/** Two persons of one surname, of whom the text says that the first is the second's wife, son and so on. */
interface Kinship {
  readonly who: NamedPerson
  readonly kind: keyof typeof inverse
  readonly of: NamedPerson
}

/** What relative of somebody the first words beside a person's full names say that it is; null without such words. */
function kindBeside(text: string, { mentions }: NamedPerson): Kinship['kind'] | null {
  for (const { span, given } of mentions) {
    if (given.length === 0) continue
    const noun =
      before.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[1] ??
      after.exec(text.slice(span.end, span.end + 60))?.[1]
    const kind = kinds.find(([, nouns]) => noun !== undefined && nouns.includes(noun))?.[0]
    if (kind) return kind
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

/** Where the first full name ends beside which the text tells its bearer dead; infinity without one. */
const toldDeadAt = (text: string, { mentions }: NamedPerson): number =>
  mentions
    .filter(
      ({ span, given }) =>
        given.length > 0 &&
        (/\blate (?:\p{Ll}+,? )?$/u.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
          dead.test(/^[^.!?;]*/.exec(text.slice(span.end, span.end + 120))?.[0] ?? '')),
    )
    .reduce((least, { span }) => Math.min(least, span.end), Infinity)

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
