import { abbreviatedTitles } from '../english/titles.ts'
import { monthAbbreviations } from '../english/day-names.ts'
import { findAll } from './find-all.ts'
import tenseWords from './tense-words.json' with { type: 'json' }

/** Which way a clause looks from the day of its report. */
export type Direction = 'back' | 'ahead'

/**
 * Which way the words around an expression of time look: those right before it ("until Friday", "since May"), else the
 * nearest verb of its sentence ("said Monday", "will meet Thursday"); null where nothing shows it.
 */
export function findDirection(text: string, start: number, end: number): Direction | null {
  const before = sentenceBefore(text.slice(Math.max(0, start - reach), start))
  const after = sentenceAfter(text.slice(end, end + reach))
  if (
    /\b(?:until|till|ahead of|deadline of|starting|beginning) (?:the |early |late )?$/i.test(before)
  )
    return 'ahead'
  if (/\b(?:since|following) (?:the |early |late )?$/i.test(before)) return 'back'
  const opens =
    /^\s{0,3}(?:(?:on|in|late|early|by|at|and|but|then|the|an?)\s?(?:the\s)?){0,4}$/i.test(
      before,
    ) || /[,;—–:]["”’]?\s(?:(?:on|in|late|early|the|an?)\s(?:the\s)?)?$/i.test(before)
  const marks = [
    ...findMarks(before).map(({ from, to, direction }) => ({
      direction,
      distance: before.length - to + costBetween(before.slice(to)) + (opens ? 40 : 0),
      from,
    })),
    ...findMarks(after).map(({ from, direction }) => ({
      direction,
      distance: from + costBetween(after.slice(0, from)) + (opens ? 0 : 40),
      from,
    })),
  ]
  return marks.toSorted((a, b) => a.distance - b.distance)[0]?.direction ?? null
}

const reach = 140

/** A comma or a quotation mark between a verb and a time makes it less likely that they belong together. */
const costBetween = (between: string): number =>
  25 * (between.match(/[,;:()]| [-–—] /g)?.length ?? 0) +
  60 * (between.match(/["“”]/g)?.length ?? 0)

interface Mark {
  readonly from: number
  readonly to: number
  readonly direction: Direction
}

function findMarks(part: string): readonly Mark[] {
  return findAll(part, marks).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    direction: match.groups?.['ahead'] === undefined ? 'back' : 'ahead',
  }))
}

const alternatives = (words: readonly string[]): string => words.join('|')
const modals = `(?:${alternatives(tenseWords.modals)}|['’]ll)`
const marks = new RegExp(
  [
    // What could or would have been, and calls that were not answered, look back.
    `\\b(?:could|would|should|might|may|must) have (?:[a-z]{2,20}ed|${alternatives(tenseWords.past)})\\b`,
    `\\b(?:could|would) not (?:immediately )?(?:be|say|comment)(?: \\w{1,20})?`,
    `(?<ahead>(?:\\b|(?=['’]))${modals}(?:n't| not| also| now| only)?(?: be| have)? \\w{1,20}|\\b(?:${alternatives(tenseWords.beforeInfinitive)}) to (?:be )?\\w{1,20}|\\bto be \\w{1,20}|\\bgoing (?:to|on)\\b|\\b(?:${alternatives(tenseWords.ahead)})\\b)`,
    `\\b(?:${alternatives(tenseWords.past)})\\b`,
    `\\b[a-z]{2,20}ed\\b`,
  ].join('|'),
  'g',
)

/** What of the text before an expression is of its sentence. */
function sentenceBefore(part: string): string {
  const last = findAll(part, sentenceEnd).at(-1)
  return last ? part.slice(last.index + last[0].length) : part
}

function sentenceAfter(part: string): string {
  const first = findAll(part, sentenceEnd)[0]
  return first ? part.slice(0, first.index) : part
}

const sentenceEnd = new RegExp(
  String.raw`(?<!\b(?:\p{Lu}|${abbreviatedTitles}|${monthAbbreviations}))[.!?]["”’)]{0,2}\s{1,3}(?=["“‘(]?\p{Lu})|[\n\r]`,
  'gu',
)
