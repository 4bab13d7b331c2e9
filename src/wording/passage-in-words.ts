import type { Passage, PassagePart, Role } from '../data-model/index.ts'
import type { Range, Span } from '../text/index.ts'
import { markSigns } from './mark-signs.ts'

/** Words of a report, and what they are in a statement; null for the rest of its sentence. */
export interface PassageWords {
  readonly role: Role | null
  readonly words: string
  /** The index of the mark in which they are; absent if they are in none. */
  readonly mark?: number
}

/**
 * The sentence of a statement as it is shown: on one line, and short. Of the words around what is said only the nearest are shown if they are
 * many, with "…". `mostSaid`: as many code units of each fragment of what is said are shown; all unless given. `marks`: words in these ranges
 * of the report are pieces of their own, and are shown whole.
 */
export function passageInWords(
  { parts }: Pick<Passage, 'parts'>,
  {
    mostSaid = Infinity,
    marks = [],
  }: { readonly mostSaid?: number; readonly marks?: readonly Range[] } = {},
): readonly PassageWords[] {
  const divided = parts.flatMap((part) => divide(part, marks))
  const pieces = divided.flatMap(({ mark, ...part }, index): readonly PassageWords[] => {
    const last = divided[index - 1]
    const [isFirst, isLast] = [index === 0, index === divided.length - 1]
    const shown = mark < 0 ? cut(part, { isFirst, isLast, mostSaid }) : part.text
    const piece = { role: part.role, words: inOneLine(shown) }
    const isApart = last !== undefined && last.end < part.start
    return [
      ...(isApart ? [{ role: null, words: ' … ' }] : []),
      mark < 0 ? piece : { ...piece, mark },
    ]
  })
  return pieces.map((piece, index) => {
    const opened = index === 0 ? piece.words.trimStart() : piece.words
    return { ...piece, words: index === pieces.length - 1 ? opened.trimEnd() : opened }
  })
}

/** A part, or what of it lies in a mark: the index of the mark; −1 if it lies in none. */
interface Piece extends Pick<PassagePart, 'role' | 'text'> {
  readonly start: number
  readonly end: number
  readonly mark: number
}

/** A part in pieces, each of which lies in a mark or in none. */
function divide(
  { role, start, end, text }: PassagePart,
  marks: readonly Range[],
): readonly Piece[] {
  const edges = marks
    .flatMap((mark): number[] => [mark.start, mark.end])
    .filter((edge) => edge > start && edge < end)
  const cuts = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const mark = marks.findIndex((one) => one.start <= from && one.end >= to)
    return { role, start: from, end: to, text: text.slice(from - start, to - start), mark }
  })
}

/** The same as text. `withSigns`: what is said stands between « and ». */
export function describePassage(
  passage: Pick<Passage, 'parts'>,
  {
    withSigns = false,
    mostSaid = Infinity,
  }: { readonly withSigns?: boolean; readonly mostSaid?: number } = {},
): string {
  const [open, close] = markSigns.content
  return passageInWords(passage, { mostSaid })
    .map(({ role, words }) => (withSigns && role === 'content' ? open + words + close : words))
    .join('')
}

/** The sentence before or after, on one line: of a long one the words nearest to the statement. */
export const contextInWords = (
  { before, after }: Passage,
  side: 'before' | 'after',
): string | null => {
  const sentence: Span | null = side === 'before' ? before : after
  if (sentence === null) return null
  const words = inOneLine(sentence.text)
  return side === 'before' ? lastOf(words, mostContext) : firstOf(words, mostContext)
}

const mostContext = 240

/** How many code units of the words around are shown beside what is said, and within. */
const mostBeside = 120
const mostBetween = 160

function cut(
  { role, text }: Pick<PassagePart, 'role' | 'text'>,
  {
    isFirst,
    isLast,
    mostSaid,
  }: { readonly isFirst: boolean; readonly isLast: boolean; readonly mostSaid: number },
): string {
  if (role === 'content') return firstOf(text, mostSaid)
  if (isFirst && role === null) return lastOf(text, mostBeside)
  if (isLast && role === null) return firstOf(text, mostBeside)
  if (text.length <= mostBetween) return text
  return `${firstOf(text, mostBetween / 2)} ${lastOf(text, mostBetween / 2).replace(/^… /, '')}`
}

/** The first words, as many as fit, with "…" after them; all if they fit. */
function firstOf(words: string, most: number): string {
  if (words.length <= most) return words
  const start = words.slice(0, most)
  return `${start
    .slice(0, Math.max(start.lastIndexOf(' '), most - longestWord))
    .trimEnd()
    .toWellFormed()} …`
}

/** The last words, as many as fit, with "…" before them; all if they fit. */
function lastOf(words: string, most: number): string {
  if (words.length <= most) return words
  const end = words.slice(-most)
  const space = end.indexOf(' ')
  return `… ${end
    .slice(space < 0 || space > longestWord ? 0 : space + 1)
    .trimStart()
    .toWellFormed()}`
}

/** A longer run without white space is cut within. */
const longestWord = 40

const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ')
