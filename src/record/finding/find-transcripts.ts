import type { Statement } from '../../data-model/index.ts'
import { buildOrQuery } from '../../query/build-or-query.ts'
import { compareWords, type Comparison } from '../../matching/compare-words.ts'
import type { Hit } from './find-hits.ts'
import type { SearchOptions, SearchPage } from './search.ts'

/** What a report quotes from someone, compared with the official transcript of what they said. */
export interface InTranscript {
  /** The turn of the transcript. */
  readonly turn: Hit
  /** Each quoted fragment, in order, beside the most similar part of the turn. */
  readonly fragments: readonly QuotedFragment[]
  /** Whether the turn has every word of every fragment in this order. */
  readonly isFound: boolean
}

/** Words in quotation marks beside those of the transcript. */
export interface QuotedFragment extends Comparison {
  readonly words: string
}

/** Fragments less similar than this belong to something else. */
const leastLikeness = 0.6

/** By this many days a report may date a statement differently from the transcript. */
const mostDays = 2

/** The most turns that are compared. */
const mostTurns = 100

/**
 * The turns of transcripts that a statement quotes, the most similar first, at most one per transcript: those by the
 * same speaker, within two days if both days are known. Empty if the statement quotes nothing, or is a turn itself.
 */
export async function findTranscripts(
  search: (query: string, options: SearchOptions) => Promise<SearchPage>,
  { statement, report }: Hit,
): Promise<readonly InTranscript[]> {
  const quoted = quotedWords(statement)
  const parties = statement.speakers.flatMap(({ party }) => party ?? [])
  const words = new Set(quoted.join(' ').match(/[\p{L}\p{N}]{4,60}/gu))
  if (words.size === 0 || parties.length === 0 || statement.turn) return []
  const by = `(${parties.map((party) => `party:${party}`).join(' OR ')})`
  const { hits } = await search(`${by} form:direct ${buildOrQuery(words)}`, {
    sort: 'relevance',
    limit: mostTurns,
    each: true,
  })
  const found = hits
    .filter((hit) => hit.report.id !== report.id && hit.statement.turn)
    .filter((hit) => isNear(hit.statement, statement))
    .map((turn) => compare(turn, quoted))
    .filter(({ fragments }) => fragments.every(({ likeness }) => likeness >= leastLikeness))
    .toSorted((one, other) => likenessOf(other) - likenessOf(one))
  const told = new Set<string>()
  return found.filter(({ turn }) => !told.has(turn.report.id) && told.add(turn.report.id))
}

/** The words of a statement in quotation marks, mark by mark; all words if it is direct. */
function quotedWords({ form, content }: Statement): readonly string[] {
  if (form === 'indirect') return []
  const fragments = content.map(({ text }) => text)
  if (form === 'direct') return fragments
  return fragments.flatMap(
    (text) => text.match(/“[^“”]{1,5000}”|"[^"]{1,5000}"|«[^«»]{1,5000}»/g) ?? [],
  )
}

function compare(turn: Hit, quoted: readonly string[]): InTranscript {
  const said = turn.statement.content.map(({ text }) => text).join(' ')
  const fragments = quoted.map((words) => ({ words, ...compareWords(words, said) }))
  const isFound = fragments.every(({ runs }) => runs.every(({ kind }) => kind === 'same'))
  return { turn, fragments, isFound }
}

const likenessOf = ({ fragments }: InTranscript): number =>
  fragments.reduce((sum, { likeness }) => sum + likeness, 0) / fragments.length

/** Whether two statements may be from the same days; if a day is unknown, they may. */
function isNear({ said: one }: Statement, { said: other }: Statement): boolean {
  if (one.start === null || one.end === null || other.start === null || other.end === null) {
    return true
  }
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days(one.end, other.start) <= mostDays && days(other.end, one.start) <= mostDays
}
