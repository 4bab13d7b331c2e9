import type { Block, Piece } from '../dom/block.ts'
import { countWords, readByline } from '../../../text/index.ts'
import phrases from './boilerplate-phrases.json' with { type: 'json' }
import { limits } from './weights.ts'

/** The kind of a block, judged only by its text. */
export interface BlockMeasure {
  /**
   * `prose`: sentences. `item`: a short cell or list item. `heading`: h2 to h6. `short`: any other line.
   * `junk`: links, a byline, a date, a phrase that no article has. `title`: h1.
   */
  readonly kind: 'prose' | 'item' | 'heading' | 'short' | 'junk' | 'title'
  /** Its text with white space folded. */
  readonly text: string
  readonly words: number
  readonly characters: number
  readonly linkedCharacters: number
  readonly commas: number
  readonly stops: number
}

/** What a block looks like. */
export function measureBlock(block: Block): BlockMeasure {
  const text = foldedText(block.pieces)
  const linkedCharacters = visible(block.pieces.filter(({ isLinked }) => isLinked))
  const measure = {
    text,
    words: countWords(text),
    characters: text.length,
    linkedCharacters,
    commas: count(text, /[,;،、，]/g),
    stops: count(text, /[.!?…。！？।؟]["”’'»)\]]{0,3}(?=\s|$)/g),
  }
  return { kind: kindOf(block, measure), ...measure }
}

/** The text of pieces with white space folded; a line break is a line feed. */
export function foldedText(pieces: readonly Piece[]): string {
  return pieces
    .map(({ value }) => (value === null ? '\n' : value.replace(/[ \t\n\f\r]+/g, ' ')))
    .join('')
    .replace(/ {1,100}(?=[ \n])/g, '')
    .trim()
}

function kindOf(block: Block, measure: Omit<BlockMeasure, 'kind'>): BlockMeasure['kind'] {
  const { text, words, characters, linkedCharacters } = measure
  if (block.tag === 'h1') return 'title'
  const density =
    /[.!?]["”’]?$/.test(text) && words >= limits.fewestWordsOfProse
      ? limits.linkDensityOfSentence
      : limits.linkDensity
  const isMostlyLinked = linkedCharacters > density * characters
  if (
    isMostlyLinked ||
    isSmallPrint(block) ||
    (isBoilerplateLine(text, words) && !isDatedItem(block, text))
  )
    return 'junk'
  if (/^h[2-6]$/.test(block.tag)) return 'heading'
  if (isProse(measure)) return 'prose'
  return itemTags.has(block.tag) ? 'item' : 'short'
}

/** Whether a line is a byline, a date or a row of links, or starts with a phrase that no article has. */
export function isBoilerplateLine(text: string, words: number): boolean {
  if (words > limits.boilerplateWords) return false
  const opening = text.slice(0, 40).toLowerCase()
  return (
    phrases.openings.some((phrase) => opening.startsWith(phrase)) ||
    (words <= limits.labelWords && phrases.labels.some((label) => opensWithWord(opening, label))) ||
    isDateLine(text) ||
    (!/[.!?]["”’]?$/.test(text) && (readByline(text) !== null || text.split(/ [|•·] /).length > 2))
  )
}

/** Whether text reads as sentences. */
export function isProse({
  text,
  words,
  stops,
}: Pick<BlockMeasure, 'text' | 'words' | 'stops'>): boolean {
  if (words >= limits.wordsWithoutStop) return true
  if (/[。！？]/.test(text) && text.length >= 10) return true
  const endsSentence = /[.!?…।؟]["”’'»)\]]{0,3}$/.test(text)
  return (
    (endsSentence && words >= limits.fewestWordsOfSentence) ||
    (stops > 0 && words >= limits.fewestWordsOfProse)
  )
}

function isDateLine(text: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isDate =
    words.some((word) => word.length > 2) || /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text)
  return isDate && words.every((word) => dateWords.has(word))
}

/** A date in a list or in a table does not say when the report was written. */
const isDatedItem = ({ tag }: Block, text: string) => itemTags.has(tag) && isDateLine(text)

const opensWithWord = (text: string, label: string) =>
  text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(text.slice(label.length))

const isSmallPrint = ({ pieces }: Block) =>
  pieces.every(({ value, isSmall }) => isSmall || value === null || !/\S/.test(value))

const visible = (pieces: readonly Piece[]) => foldedText(pieces).length

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

const itemTags = new Set(['li', 'td', 'th', 'dt', 'dd', 'pre'])
const dateWords = new Set(phrases.dateWords)
