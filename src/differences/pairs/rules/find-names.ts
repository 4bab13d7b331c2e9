import { isSameSpelling } from '../../../matching/same-spelling.ts'
import { makeRange, type Range } from '../../../text/index.ts'
import type { ComparedWord } from '../compared-words.ts'
import type { Rule } from './rule.ts'

/** Other names in one role: "in Basra" and "in Mosul"; "met Lind" and "met Moe". */
export const findNames: Rule = (a, b) => {
  const [ours, theirs] = [namesOf(a.words), namesOf(b.words)]
  const [mine, others] = [without(ours, theirs), without(theirs, ours)]
  for (const one of mine) {
    const other = others.find(({ role }) => role !== '' && role === one.role)
    if (other) {
      return [{ a: one.range, b: other.range, by: places.has(one.before) ? 'place' : 'who' }]
    }
  }
  return []
}

interface Name {
  readonly range: Range
  readonly stems: readonly string[]
  /** The word right before it. */
  readonly before: string
  /** That word, and the last one of weight before it: what two names must share to stand in one role. */
  readonly role: string
}

/** Words before a place. */
const places: ReadonlySet<string> = new Set(['in', 'at', 'near', 'across', 'outside', 'inside'])
/** Words that join a name to what stands before. */
const joining: ReadonlySet<string> = new Set([
  'to',
  'from',
  'with',
  'by',
  'against',
  'into',
  'for',
  'of',
  'on',
])

function namesOf(words: readonly ComparedWord[]): readonly Name[] {
  const names: Name[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.kind !== 'name') continue
    let after = at
    while (words[after]?.kind === 'name') after++
    const parts = words.slice(at, after)
    const first = words[at]
    const last = words[after - 1]
    if (first && last) {
      const before = words[at - 1]?.form ?? ''
      const weighty = words.slice(0, at).findLast(({ weight }) => weight > 0)
      const isJoined = places.has(before) || joining.has(before)
      names.push({
        range: makeRange(first.start, last.end),
        stems: parts.map(({ stem }) => stem),
        before,
        role:
          isJoined || weighty === words[at - 1]
            ? `${weighty?.stem ?? ''} ${isJoined ? before : ''}`
            : '',
      })
    }
    at = after
  }
  return names
}

/** The names that share no word with any of the others. */
const without = (names: readonly Name[], others: readonly Name[]): readonly Name[] =>
  names.filter(
    ({ stems }) =>
      !others.some((other) =>
        stems.some((stem) => other.stems.some((one) => isSameSpelling(stem, one))),
      ),
  )
