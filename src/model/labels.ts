import { roles, type Role } from '../data-model/index.ts'

/** How many labels the tag head has: outside, and begin, inside, last, single for each role. */
export const labelCount = 1 + 4 * roles.length

/** The label of words outside every span. */
export const outside = 0

const places = ['begin', 'inside', 'last', 'single'] as const

/** Where in its span a word stands. */
type Place = (typeof places)[number]

/** What a label says; null for the label of words outside. */
export function meaningOf(label: number): { readonly role: Role; readonly place: Place } | null {
  if (label === outside) return null
  const role = roles[Math.floor((label - 1) / 4)]
  const place = places[(label - 1) % 4]
  if (!role || !place) throw new RangeError(`label ${label} is none of 0 … ${labelCount - 1}`)
  return { role, place }
}

/** Whether a word of label `next` may follow one of label `previous`: a span is begun, gone on with, ended. */
export function mayFollow(previous: number, next: number): boolean {
  const before = meaningOf(previous)
  const after = meaningOf(next)
  const open = before?.place === 'begin' || before?.place === 'inside'
  const goesOn = after?.place === 'inside' || after?.place === 'last'
  return open ? goesOn && before.role === after.role : !goesOn
}

/** Whether the first word of a stretch may have this label. */
export const mayStart = (label: number): boolean => mayFollow(outside, label)

/** Whether the last word of a stretch may have this label. */
export const mayEnd = (label: number): boolean => mayFollow(label, outside)
