import calendarWords from '../../english/calendar-words.json' with { type: 'json' }
import { plainWords, type PlainWord } from '../../matching/plain-words.ts'
import { readNumber } from '../../matching/read-numbers.ts'
import { commonStem, hedges, negators, stopWords, weakWords } from '../../matching/same-words.ts'
import { makeRange, type Range } from '../../text/index.ts'

/** A word of a statement with its place, in the form in which two statements are compared. */
export interface ComparedWord extends Range {
  /** Small, without accents. */
  readonly form: string
  /** A number in digits, the stem of any other word. */
  readonly stem: string
  readonly kind: 'word' | 'name' | 'number' | 'day' | 'stop' | 'negator'
  /** How much it says about the matter: 0 if nothing. */
  readonly weight: number
  /** The value of a number; null for all else. */
  readonly value: number | null
  /** Whether a number is a rough one, or a bound: "about 40", "at least 40". */
  readonly rough: boolean
}

/** No more words of a statement are compared. */
const mostWords = 400

const weakWeight = 0.4

/** The words of a statement, in order; a number of several words is one. */
export function comparedWords(text: string): readonly ComparedWord[] {
  const tokens = tokensOf(text)
  const found: ComparedWord[] = []
  for (let at = 0; at < tokens.length && found.length < mostWords; at++) {
    const token = tokens[at]
    if (!token) break
    const number = readNumber(
      tokens.slice(at, at + 12).map(({ plain }) => plain),
      0,
    )
    if (number) {
      const last = tokens[at + number.words - 1] ?? token
      const isYear = isYearWritten(token.plain.word, number.value)
      found.push({
        ...makeRange(token.start, last.end),
        form: token.plain.word,
        stem: String(number.value),
        kind: isYear ? 'day' : 'number',
        weight: 1,
        value: isYear ? null : number.value,
        rough: isRough(tokens, at),
      })
      at += number.words - 1
    } else found.push(readWord(token, found.at(-1) === undefined))
  }
  return found
}

interface Token extends Range {
  readonly plain: PlainWord
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const before = text.slice(end, index)
    end = index + written.length
    for (const plain of plainWords(written))
      tokens.push({ ...makeRange(index, end), plain: { ...plain, before: plain.before || before } })
    if (tokens.length >= 2 * mostWords) break
  }
  return tokens
}

const pattern =
  /[\p{L}\p{M}]{1,100}(?:['’][\p{L}\p{M}]{1,100}){0,3}|\p{N}{1,40}(?:[.,]\p{N}{1,40}){0,8}|%/gu

function readWord({ start, end, plain }: Token, isFirst: boolean): ComparedWord {
  const { word, capital, before } = plain
  const make = (kind: ComparedWord['kind'], weight: number, stem = commonStem(word)) => ({
    ...makeRange(start, end),
    form: word,
    stem,
    kind,
    weight,
    value: null,
    rough: false,
  })
  const base = word.replace(/'(?:s|re|ll|ve|d|m)$/, '')
  if (word === '%') return make('word', 1, 'percent')
  if (negators.has(word) || word.endsWith("n't") || word === 'cannot') return make('negator', 0)
  if (relativeDays.has(base) || (capital && namedDays.has(base))) return make('day', 1, base)
  if (stopWords.has(base) || /^[a-z]$/.test(base)) return make('stop', 0)
  const stem = commonStem(base)
  if (weakWords.has(stem)) return make('word', weakWeight, stem)
  const isName = capital && !isFirst && !/[.!?:]/.test(before)
  return make(isName ? 'name' : 'word', 1, stem)
}

const namedDays: ReadonlySet<string> = new Set([...calendarWords.months, ...calendarWords.weekdays])
const relativeDays: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday', 'tonight'])

const isYearWritten = (word: string, value: number): boolean =>
  /^\d{4}$/.test(word) && value >= 1800 && value <= 2100

/** Words before a number that make it a bound: "at least 40". */
const bounds: ReadonlySet<string> = new Set([
  'least',
  'most',
  'than',
  'to',
  'over',
  'under',
  'above',
  'below',
  'almost',
  'nearly',
])

const isRough = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ plain }) => hedges.has(plain.word) || bounds.has(plain.word))

/** Words that say something about the matter, in one statement but not in the other, by their stems. */
export function onlyInOne(
  words: readonly ComparedWord[],
  others: readonly ComparedWord[],
): readonly ComparedWord[] {
  const stems = new Set(others.map(({ stem }) => stem))
  return words.filter(({ stem, weight }) => weight > 0 && !stems.has(stem))
}
