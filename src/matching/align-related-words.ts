import { isSameSpelling } from './same-spelling.ts'
import type { StatementWord } from './statement-words.ts'

/** The most unlike words of two contents that are compared letter by letter. */
const mostCompared = 60

/** Stems of the first words that have a word of the same origin among the second, each with that word's stem. */
export function alignRelatedWords(
  first: readonly StatementWord[],
  second: readonly StatementWord[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const word of first.slice(0, mostCompared)) {
    const other = second.slice(0, mostCompared).find((one) => isNear(word, one))
    if (other) pairs.set(word.stem, other.stem)
  }
  return pairs
}

function isNear(one: StatementWord, other: StatementWord): boolean {
  if (one.kind === 'number' || other.kind === 'number') return isNearNumber(one, other)
  if (one.kind === 'name' && other.kind === 'name') return isSameSpelling(one.stem, other.stem)
  let alike = 0
  while (alike < one.stem.length && one.stem[alike] === other.stem[alike]) alike++
  for (let end = alike; end >= leastAlike; end--) {
    if (endings.test(one.stem.slice(end)) && endings.test(other.stem.slice(end))) return true
  }
  return false
}

/** "about 300" and "297", but not 300 and 297. */
function isNearNumber(one: StatementWord, other: StatementWord): boolean {
  if (one.kind !== other.kind || !(one.rough || other.rough)) return false
  const [a, b] = [Number(one.stem), Number(other.stem)]
  return Math.abs(a - b) <= mostRounded * Math.max(a, b)
}

const mostRounded = 0.06

/**
 * Words of one origin share this many letters. After these come only endings, such as those that make a noun from a
 * verb.
 */
const leastAlike = 4
const endings =
  /^(?:|e|y|n|al|ar|en|er|or|ion|ation|ition|tion|ment|ity|ness|ive|ure|ance|ense|ant|ent|ing|ish|ist|ful|able|ible|ize|ly|th)$/
