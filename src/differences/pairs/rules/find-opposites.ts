import antonyms from '../../../english/antonyms.json' with { type: 'json' }
import { prefixes } from '../../../matching/contradicts.ts'
import { commonStem, exclusive, opposites } from '../../../matching/same-words.ts'
import { onlyInOne, type ComparedWord } from '../compared-words.ts'
import type { Rule } from './rule.ts'

/** Opposite words: "rise" and "fall"; "safe" and "dangerous". */
export const findOpposites: Rule = (a, b) => {
  const [mine, theirs] = [onlyInOne(a.words, b.words), onlyInOne(b.words, a.words)]
  for (const one of mine) {
    if (one.kind === 'number' || one.kind === 'day') continue
    const other = theirs.find((word) => isOpposite(one, word))
    if (other)
      return [
        { a: one, b: other, by: isJudgement(one.stem, other.stem) ? 'judgement' : 'polarity' },
      ]
  }
  return []
}

const stemsOf = (pair: string): readonly [string, string] => {
  const [one = '', other = ''] = pair.split(' ').map(commonStem)
  return [one, other]
}

const adjectives = antonyms.adjectives.map(stemsOf)
const others = [...antonyms.nouns, ...antonyms.verbs].map(stemsOf)

const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' ')
const ofAdjectives = new Set(adjectives.map(([one, other]) => keyOf(one, other)))
const ofOthers = new Set(others.map(([one, other]) => keyOf(one, other)))

/** Opposite adjectives tell what something is like, good or bad; opposite verbs and nouns tell what is so. */
function isJudgement(one: string, other: string): boolean {
  const key = keyOf(one, other)
  return (
    (ofAdjectives.has(key) || hasPrefix(one, other) || hasPrefix(other, one)) && !ofOthers.has(key)
  )
}

const opposed = new Map<string, Set<string>>()
for (const [one, other] of [...adjectives, ...others, ...opposites]) {
  if (one === other) continue
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = opposed.get(from)
    if (known) known.add(to)
    else opposed.set(from, new Set([to]))
  }
}

const isOpposite = (one: ComparedWord, other: ComparedWord): boolean =>
  opposed.get(one.stem)?.has(other.stem) === true ||
  hasPrefix(one.stem, other.stem) ||
  hasPrefix(other.stem, one.stem) ||
  exclusive.some((group) => group.has(one.stem) && group.has(other.stem))

/** "safe" and "unsafe". */
const hasPrefix = (stem: string, other: string): boolean =>
  stem.length >= leastStem && opposing.some((prefix) => other === prefix + stem)

const leastStem = 4
const opposing = [...prefixes, 'mis']
