import { nameRoles, type NameRole } from './name-role.ts'
import { readCalendarDays } from '../text/index.ts'
import {
  dayRelations,
  fieldValues,
  type DayRelation,
  type Query,
  type ValueField,
  type Words,
} from './query.ts'
import { QueryProblem } from './query-problem.ts'
import type { Token } from './tokenize-query.ts'

type ValueToken = Token & { readonly kind: 'word' | 'phrase' }

/**
 * What `field:value` asks for.
 * @throws QueryProblem if there is no such field, or if it has no such value.
 */
export function readField(
  field: Token,
  value: ValueToken,
  wordsOf: (token: ValueToken) => Words,
): Query {
  const name = field.text.toLowerCase()
  if (isRole(name)) return { kind: 'name', role: name, words: wordsOf(value) }
  if (name === 'party') return { kind: 'party', id: value.text }
  if (name === 'report') return { kind: 'report', id: value.text }
  if (isRelation(name)) return readDays(name, value)
  if (isValueField(name)) return readFixed(name, value)
  const known = [...nameRoles, 'party', 'report', ...valueFields, ...dayRelations]
  const nearest = findNearest(name, known)
  const suggestion =
    nearest === null
      ? `Fields are ${known.join(', ')}. To look for the words, write "${field.text}:${value.text}".`
      : `Did you mean ${nearest}:?`
  throw new QueryProblem(field.at, `there is no field ${field.text}:`, suggestion)
}

function readFixed(field: ValueField, value: ValueToken): Query {
  const allowed: readonly string[] = fieldValues[field]
  const given = value.text.toLowerCase()
  if (allowed.includes(given)) return { kind: 'is', field, value: given }
  const nearest = findNearest(given, allowed)
  const suggestion = `${nearest === null ? '' : `Did you mean ${nearest}? `}It is one of ${allowed.join(', ')}.`
  throw new QueryProblem(value.at, `${field}: has no value ${value.text.slice(0, 40)}`, suggestion)
}

function readDays(relation: DayRelation, value: ValueToken): Query {
  const days = readCalendarDays(value.text)
  if (days) return { kind: 'days', relation, days }
  const suggestion = `Write ${relation}:2014-06-16, ${relation}:2014-06, ${relation}:2014, ${relation}:"16 June 2014" or ${relation}:"June 2014".`
  throw new QueryProblem(
    value.at,
    `${value.text.slice(0, 40)} is not a day, month or year`,
    suggestion,
  )
}

const valueFields = Object.keys(fieldValues) as readonly ValueField[]

const isRole = (name: string): name is NameRole => (nameRoles as readonly string[]).includes(name)
const isRelation = (name: string): name is DayRelation =>
  (dayRelations as readonly string[]).includes(name)
const isValueField = (name: string): name is ValueField =>
  (valueFields as readonly string[]).includes(name)

/** The word nearest to the one given, at most two letters from it; null if there is none. */
function findNearest(given: string, words: readonly string[]): string | null {
  const [best] = words
    .map((word) => ({ word, distance: distanceOf(given, word) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best && best.distance <= 2 ? best.word : null
}

/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
function distanceOf(one: string, other: string): number {
  const letters = Array.from(other)
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [column, against] of letters.entries()) {
      const changed = (row[column] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
