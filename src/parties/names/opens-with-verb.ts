import type { NameWord } from './find-word-runs.ts'
import { auxiliariesThatAreNames } from '../lexicon/word-lists.ts'

/**
 * Whether the first of some capitalised words is the verb of a sentence that is turned round, and no given name: "Said Lind:", "Will Lind go?".
 * Not where the same words stand inside a sentence elsewhere, nor where a comma follows them: "Will Lind, a teacher, left".
 */
export function opensWithVerb(
  text: string,
  run: readonly NameWord[],
  sentenceStart: number,
): boolean {
  const [first] = run
  if (!first) return false
  const end = run.at(-1)?.end ?? first.end
  if (first.plain === 'said') return first.start === sentenceStart && text[end] === ':'
  if (!auxiliariesThatAreNames.has(first.plain)) return false
  const opens =
    first.start === sentenceStart ||
    clauseStart.test(text.slice(Math.max(0, first.start - 2), first.start))
  return opens && asks.test(text.slice(end, end + 400)) && !standsInside(text, run)
}

const clauseStart = /(?:^|[\n:"“‘([—–]\s?)$/u
const asks = /^(?!,)[^.!?\n]*\?/u

/** Whether these words, two or more, stand after a small letter somewhere. */
function standsInside(text: string, run: readonly NameWord[]): boolean {
  const [first, second] = run
  if (!first || !second) return false
  const name = text.slice(first.start, second.end)
  let at = text.indexOf(name)
  // Of a name that stands in a text thousands of times some places tell enough.
  for (let place = 0; at >= 0 && place < mostPlaces; at = text.indexOf(name, at + 1), place++) {
    if (/\p{Ll},? $/u.test(text.slice(Math.max(0, at - 3), at))) return true
  }
  return false
}

const mostPlaces = 50
