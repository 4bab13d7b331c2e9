import { findReversed } from '../../../matching/contradicts.ts'
import { makeRange, type Range } from '../../../text/index.ts'
import type { ComparedWord } from '../compared-words.ts'
import type { Rule } from './rule.ts'

/** Who does it to whom, turned: "the mayor threatened the editor" and "the editor threatened the mayor". */
export const findTurned: Rule = (a, b) => {
  const found = findReversed(a.words, b.words)
  if (!found) return []
  const [mine, theirs] = [coverOf(a.words, found.a), coverOf(b.words, found.b)]
  return mine && theirs ? [{ a: mine, b: theirs, by: 'who' }] : []
}

function coverOf(words: readonly ComparedWord[], places: readonly number[]): Range | null {
  const [first, last] = [words[places[0] ?? -1], words[places.at(-1) ?? -1]]
  return first && last ? makeRange(first.start, last.end) : null
}
