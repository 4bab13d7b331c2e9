import type { ComparedWord } from '../compared-words.ts'
import type { Rule } from './rule.ts'

/** Other numbers of the same things: "two ships" and "three ships". Rough ones that are near each other are no others. */
export const findNumbers: Rule = (a, b) => {
  const [ours, theirs] = [countsOf(a.words), countsOf(b.words)]
  const others = ours.flatMap((mine) => {
    const alike = theirs.filter((one) => one.counted.some((stem) => mine.counted.includes(stem)))
    return alike.length > 0 && !alike.some((one) => isNear(mine.word, one.word))
      ? [{ mine, other: alike[0] }]
      : []
  })
  return others
    .slice(0, 1)
    .flatMap(({ mine, other }) =>
      other ? [{ a: mine.word, b: other.word, by: 'number' as const }] : [],
    )
}

interface Count {
  readonly word: ComparedWord
  /** The stems of the words after it, one of which says what it counts. */
  readonly counted: readonly string[]
}

/** How many words after a number are looked at for what it counts. */
const mostBetween = 3

function countsOf(words: readonly ComparedWord[]): readonly Count[] {
  return words.flatMap((word, at) => {
    if (word.kind !== 'number') return []
    const counted = words
      .slice(at + 1, at + 1 + mostBetween)
      .filter(({ kind, weight }) => kind === 'word' && weight > 0)
      .map(({ stem }) => stem)
    return counted.length > 0 ? [{ word, counted }] : []
  })
}

/** Rough numbers are near that differ by no more than this share. */
const roughly = 0.1

function isNear(one: ComparedWord, other: ComparedWord): boolean {
  const [a, b] = [one.value ?? 0, other.value ?? 0]
  if (a === b) return true
  return (one.rough || other.rough) && Math.abs(a - b) <= roughly * Math.max(a, b)
}
