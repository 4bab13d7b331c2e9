import { useQueries } from '@tanstack/react-query'

import { facetsOf, useFacets } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { fieldValues } from '../../src/query/query.ts'
import { distinct, type Distinct } from '../page/distinct.ts'
import type { Suggestion } from '../page/suggest-box.tsx'
import { quote } from './search-state.ts'

/** What can be written before a colon, and what it asks for. */
const fields: Readonly<Record<string, string>> = {
  speaker: 'who said it',
  institution: 'an institution, or who speaks for it',
  to: 'to whom it was said',
  via: 'who relayed it',
  outlet: 'where it was published',
  utterance: 'whether it was said',
  kind: 'words, or what someone believes, plans or likes',
  authority: 'on what authority',
  anonymity: 'why a source is not named',
  act: 'what is done by saying it',
  modality: 'how firmly',
  polarity: 'whether it is put as so',
  form: 'in quotation marks or not',
  said: 'said on a day, in a month or year, as the report tells',
  'said~': 'the same, or only implied',
  published: 'reported on a day, in a month or year',
  after: 'said after a day, month or year, also if that is implied',
  before: 'said before a day, month or year, also if that is implied',
}

const values: Readonly<Record<string, readonly string[]>> = fieldValues

/** The fields whose values are names of the record. */
const nameFields = ['speaker', 'institution', 'to', 'via', 'outlet'] as const
type NameField = (typeof nameFields)[number]

/**
 * How the last word of a query may continue: a field, a value of a field, a name. `text` is the whole query with it.
 */
export function useSuggestions(query: string): Distinct<Suggestion> {
  const [, before = '', field = '', part = ''] =
    /^(.{0,1900}?)(?:([a-z]{2,12}~?):)?("[^"]{0,60}|[^\s:"()]{0,60})$/su.exec(query) ?? []
  const bare = part.replaceAll('"', '')
  const nameField = nameFields.find((one) => one === field) ?? null
  const names = useNames(nameField, bare)
  const offered = (): readonly Omit<Suggestion, 'id'>[] => {
    if (nameField !== null) {
      return names.map(({ value, total }) => ({
        text: `${before}${field}:${quote(value)} `,
        term: value,
        what: total === undefined ? '' : plural(total, 'statement'),
      }))
    }
    if (field === '') {
      if (bare === '' || part.startsWith('"')) return []
      return Object.entries(fields).flatMap(([name, what]) =>
        name.startsWith(bare.toLowerCase())
          ? [{ text: `${before}${name}:`, term: `${name}:`, what }]
          : [],
      )
    }
    return (values[field] ?? []).flatMap((value) =>
      value.startsWith(bare.toLowerCase())
        ? [{ text: `${before}${field}:${value} `, term: value, what: '' }]
        : [],
    )
  }
  return distinct(
    offered().map((one) => ({ id: one.text, ...one })),
    ({ id }) => id,
  )
}

/**
 * The names of a field with a word that starts so, those with most statements first, and how many a search for each
 * finds; undefined while that is unknown.
 */
function useNames(field: NameField | null, start: string) {
  const isWanted = field !== null && /[\p{L}\p{N}]/u.test(start)
  const { data } = useFacets(isWanted ? `${field}:${quote(start)}*` : '', isWanted)
  const all = isWanted ? (data?.fields[field] ?? []) : []
  const shown = all
    .filter(({ value }) => fold(value).includes(fold(start).trim()))
    .slice(0, mostShown)
  // A search for "Lind" finds "Ann Lind" as well; only the search can count these together.
  const isPart = (value: string) =>
    all.some((other) => other.value !== value && fold(other.value).includes(fold(value)))
  const parts = useQueries({
    queries: shown.map(({ value }) => ({
      ...facetsOf(`${field}:${quote(value)}`),
      enabled: isPart(value),
    })),
  })
  return shown.map(({ value, count: exact }, index) => ({
    value,
    total: isPart(value) ? parts[index]?.data?.total : exact,
  }))
}

const mostShown = 8

/** A name in the form in which names are compared: without capitals, accents and marks. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
