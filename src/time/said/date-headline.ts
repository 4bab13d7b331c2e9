import type { Said } from '../../data-model/index.ts'
import { findWords, type Span } from '../../text/index.ts'
import type { DatedReport, StatementToDate } from './statement-to-date.ts'
import { makeSaid } from './make-said.ts'
import { isOfTheNews } from './news-days.ts'

type Dated = StatementToDate & { readonly said: Said }

/**
 * The statements; what a report opens with has the day on which it is told again below. That is a statement of the headline, with the first one
 * below that has its day and shares its speaker or a word that is no small one; and one of the first lines, with one that soon follows of the same
 * speaker. A headline is the first paragraph, if it is short.
 */
export function dateHeadline<Statement extends Dated>(
  statements: readonly Statement[],
  { segments, published }: Pick<DatedReport, 'segments' | 'published'>,
): readonly Statement[] {
  const headline = segments.paragraphs.find(({ kind }) => kind !== 'byline')
  const top = headline && headline.end - headline.start <= longestHeadline ? headline.end : 0
  const isDay = ({ said }: Dated) =>
    (said.basis === 'stated' || said.basis === 'occasion') && isOfTheNews(said, published)
  const below = statements.filter(
    (one) => isDay(one) && startOf(one) >= top && startOf(one) - top < longestLead,
  )
  return statements.map((one, index) => {
    const { content, said } = one
    const start = startOf(one)
    if (said.basis !== 'implied' || said.expression || start - top > longestOpening) return one
    const again =
      (content.at(-1)?.end ?? 0) <= top
        ? below.find((other) => tellSame(one, other))
        : statements
            .slice(index + 1, index + 1 + soon)
            .find(
              (other) =>
                isDay(other) && isOfSame(one, other) && startOf(other) - start < longestLead,
            )
    if (!again) return one
    const { basis, expression } = again.said
    return { ...one, said: makeSaid(basis, again.said, expression, 'told again') }
  })
}

/** In UTF-16 code units. */
const longestHeadline = 250
const longestLead = 600
const longestOpening = 500
/** In statements. */
const soon = 5
/** So many words of the content must be shared where the speakers share none: two people may speak of one matter. */
const fewestShared = 2

const startOf = ({ cue, content }: StatementToDate): number =>
  cue[0]?.start ?? content[0]?.start ?? 0

const tellSame = (one: StatementToDate, other: StatementToDate): boolean =>
  isOfSame(one, other) ||
  sharedBy(wordsOf(one.source), wordsOf(other.source)) > 0 ||
  sharedBy(wordsOf(one.content), wordsOf(other.content)) >= fewestShared

const sharedBy = (words: readonly string[], others: readonly string[]): number =>
  new Set(words.filter((word) => others.includes(word))).size

const isOfSame = (one: StatementToDate, other: StatementToDate): boolean =>
  speakersOf(one).some((party) => speakersOf(other).includes(party))

const speakersOf = ({ speakers }: StatementToDate): readonly string[] =>
  speakers.flatMap(({ party }) => party ?? [])

const wordsOf = (spans: readonly Span[]): readonly string[] =>
  spans
    .flatMap(({ text }: Span) =>
      [...findWords(text)].map(({ start, end }) => text.slice(start, end)),
    )
    .filter((word) => word.length > 4)
    .map((word) => word.toLowerCase().replace(/[’']s$/, ''))
