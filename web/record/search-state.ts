import { orders, type Order } from '../../src/query/order.ts'
import type { NameRole } from '../../src/query/name-role.ts'
import type { ValueField } from '../../src/query/query.ts'
import { distinct } from '../page/distinct.ts'

/** What the record is searched for, as the address of the page has it. */
export interface SearchState {
  /** The text of the search box. */
  readonly words: string
  /** The values that are chosen, by field; a statement must have any one of those of a field. */
  readonly chosen: Readonly<Record<FacetField, readonly string[]>>
  /** The first and the last day on which it was said, `YYYY-MM-DD`; null if open. */
  readonly from: string | null
  readonly to: string | null
  readonly sort: Order | null
}

/** The fields that can narrow a search. */
export const facetFields = [
  'speaker',
  'institution',
  'utterance',
  'kind',
  'authority',
  'anonymity',
  'act',
  'modality',
  'polarity',
  'form',
  'outlet',
  'to',
  'via',
] as const satisfies readonly (ValueField | NameRole)[]

/** One of them. */
export type FacetField = (typeof facetFields)[number]

const day = /^\d{4}-\d{2}-\d{2}$/

/** Reads the address of the page. */
export function readSearch(parameters: URLSearchParams): SearchState {
  const dayOf = (name: string) => {
    const value = parameters.get(name) ?? ''
    return day.test(value) && !Number.isNaN(Date.parse(value)) ? value : null
  }
  const valuesOf = (field: FacetField) => distinct(parameters.getAll(field), (value) => value)
  return {
    words: parameters.get('q') ?? '',
    chosen: Object.fromEntries(
      facetFields.map((field) => [field, valuesOf(field)]),
    ) as unknown as SearchState['chosen'],
    from: dayOf('first'),
    to: dayOf('last'),
    sort: orders.find((one) => one === parameters.get('sort')) ?? null,
  }
}

/** Writes the address of the page; what was not asked for is left out. */
export function writeSearch({ words, chosen, from, to, sort }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams()
  if (words.trim() !== '') parameters.set('q', words)
  for (const field of facetFields) {
    for (const value of chosen[field]) parameters.append(field, value)
  }
  if (from !== null) parameters.set('first', from)
  if (to !== null) parameters.set('last', to)
  if (sort !== null) parameters.set('sort', sort)
  return parameters
}

/** The query (docs/search.md) of a search; the values of one field may be left out. */
export function composeQuery(
  { words, chosen, from, to }: SearchState,
  without: FacetField | null = null,
): string {
  const fields = facetFields.flatMap((field) => {
    const values = field === without ? [] : chosen[field]
    const terms = values.map((value) => `${field}:${quote(value)}`)
    return terms.length > 1 ? [`(${terms.join(' OR ')})`] : terms
  })
  const rest = [...fields, ...composeDays(from, to)]
  if (words.trim() === '') return rest.join(' ')
  return rest.length === 0 ? words : `(${words}) ${rest.join(' ')}`
}

/** The terms of a query for what was said within a period, both ends included; null if an end is open. */
export const composeDays = (from: string | null, to: string | null): readonly string[] => [
  ...(from === null ? [] : [`after:${shiftDay(from, -1)}`]),
  ...(to === null ? [] : [`before:${shiftDay(to, 1)}`]),
]

/** A value as a phrase of a query; marks make no difference in one. */
export const quote = (value: string): string => `"${value.replaceAll(/["“”„«»]/g, ' ').trim()}"`

/** The day that is a number of days after another. */
function shiftDay(start: string, days: number): string {
  const date = new Date(`${start}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
