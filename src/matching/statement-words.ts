import calendarWords from '../english/calendar-words.json' with { type: 'json' }
import { plainWords, type PlainWord } from './plain-words.ts'
import { readNumber } from './read-numbers.ts'
import { commonStem, hedges, negators, stopWords, weakWords } from './same-words.ts'

/** A word of a content, in the form in which contents are compared. */
export interface StatementWord {
  /** The stem of a word, or a number in digits. */
  readonly stem: string
  readonly kind: 'word' | 'name' | 'number' | 'stop' | 'negator'
  /** How much it says about the matter: 0 for a stop word. */
  readonly weight: number
  /** For a number, whether it is a rough one: "about 40". */
  readonly rough: boolean
}

/** The most words of a statement that are compared; the rest is ignored. */
export const mostWords = 4000

const weakWeight = 0.4

/**
 * The words of a content, in order. Contractions are written out ("won't" is "will not"), numbers are read, and words
 * that name the speaker count as stop words, because a report writes them for "we" and "I".
 */
export function statementWords(
  content: readonly string[],
  speakerWords: ReadonlySet<string>,
): readonly StatementWord[] {
  const found: StatementWord[] = []
  for (const fragment of content) {
    if (found.length >= mostWords) break
    const words = plainWords(fragment.slice(0, mostCharacters)).flatMap(writeOut)
    for (let at = 0; at < words.length && found.length < mostWords; at++) {
      const number = readNumber(words, at) ?? readOrdinal(words, at)
      const word = words[at]
      if (number) {
        const stem = String(number.value)
        found.push({ stem, kind: 'number', weight: 1, rough: isRough(words, at) })
        at += number.words - 1
      } else if (word) {
        for (const one of readWord(word, words[at - 1], speakerWords)) found.push(one)
      }
    }
  }
  return found
}

/** The most characters of a fragment that are looked at. */
const mostCharacters = 40_000

function readWord(
  { word, capital, before }: PlainWord,
  last: PlainWord | undefined,
  speakerWords: ReadonlySet<string>,
): readonly StatementWord[] {
  if (word === 'cent' && last?.word === 'per') return [ordinary('percent', 1)]
  if (word === '%') return [ordinary('percent', 1)]
  if (negators.has(word)) return [{ stem: word, kind: 'negator', weight: 0, rough: false }]
  if (word === 'may' && capital && last !== undefined && !/[.!?:]/.test(before))
    return [ordinary('may', 1)]
  const stem = commonStem(word)
  if (
    stopWords.has(word) ||
    speakerWords.has(word) ||
    speakerWords.has(stem) ||
    /^[a-z]$/.test(word)
  )
    return [{ stem, kind: 'stop', weight: 0, rough: false }]
  if (weakWords.has(stem)) return [ordinary(stem, weakWeight)]
  const isName = capital && last !== undefined && !/[.!?:]/.test(before)
  return [{ ...ordinary(stem, 1), kind: isName ? 'name' : 'word' }]
}

const ordinary = (stem: string, weight: number): StatementWord => ({
  stem,
  kind: 'word',
  weight,
  rough: false,
})

const isRough = (words: readonly PlainWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ word }) => hedges.has(word))

/** "won't" as "will not", "cannot" as "can not", "she's" as "she". */
function writeOut(plain: PlainWord): readonly PlainWord[] {
  const { word } = plain
  if (word === 'cannot') return [{ ...plain, word: 'can' }, not]
  if (word.endsWith("n't"))
    return [{ ...plain, word: shortened.get(word) ?? word.slice(0, -3) }, not]
  const own = /^(.{1,300})'(?:s|re|ll|ve|d|m)$/.exec(word)
  return own?.[1] === undefined ? [plain] : [{ ...plain, word: own[1] }]
}

const not: PlainWord = { word: 'not', capital: false, before: ' ' }
const shortened = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
])

/** The day of a month: "the first of May", "May 1st", "1 May". */
function readOrdinal(
  words: readonly PlainWord[],
  at: number,
): { readonly value: number; readonly words: number } | null {
  const value = ordinals.indexOf(words[at]?.word ?? '') + 1
  if (value === 0) return null
  const next = words[at + 1]?.word === 'of' ? words[at + 2] : words[at + 1]
  const near = [words[at - 1], next]
  return near.some((one) => months.has(one?.word ?? '')) ? { value, words: 1 } : null
}

const months = new Set(calendarWords.months)
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  )

/** The words that say something about the matter and that the other content lacks. */
export function onlyIn(
  words: readonly StatementWord[],
  other: readonly StatementWord[],
): readonly StatementWord[] {
  const stems = new Set(other.map(({ stem }) => stem))
  return words.filter(({ stem, weight }) => weight > 0 && !stems.has(stem))
}
