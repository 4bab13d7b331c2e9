import type { NameRole } from './name-role.ts'
import type { CalendarDays } from '../text/index.ts'
import {
  acts,
  anonymityReasons,
  authorities,
  forms,
  modalities,
  polarities,
  statementKinds,
  utterances,
} from '../data-model/index.ts'

/** What a search asks for, as a tree. */
export type Query =
  | { readonly kind: 'all' }
  | WordQuery
  | { readonly kind: 'name'; readonly role: NameRole; readonly words: Words }
  /** By an agent, or by someone who speaks for it. */
  | { readonly kind: 'party'; readonly id: string }
  /** Of one report, by its id. */
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'is'; readonly field: ValueField; readonly value: string }
  | { readonly kind: 'days'; readonly relation: DayRelation; readonly days: CalendarDays }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }

/** The part of a query that an index of words answers by itself. */
export type WordQuery = Words | { readonly kind: 'and' | 'or'; readonly of: readonly WordQuery[] }

/** Words in order; if `open`, the last one may continue. They contain at least one letter or digit. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly open: boolean
}

/**
 * How the days of a statement are to those asked for. said: it was made on them, as the report tells in its clause or by
 * the occasion; said~: also where that is only implied; before, after: wholly before or after them, however the days
 * are known; published: its report was published on them.
 */
export type DayRelation = (typeof dayRelations)[number]

/** All of them, as a query names them. */
export const dayRelations = ['before', 'after', 'said', 'said~', 'published'] as const

/** A field with a fixed set of values. */
export type ValueField = keyof typeof fieldValues

/** The fields with a fixed set of values, and these. */
export const fieldValues = {
  form: forms,
  kind: statementKinds,
  utterance: utterances,
  authority: authorities,
  anonymity: anonymityReasons,
  act: acts,
  polarity: polarities,
  modality: modalities,
} as const

/** Whether an index of words answers the query by itself. */
export function isWordQuery(query: Query): query is WordQuery {
  return (
    query.kind === 'words' ||
    ((query.kind === 'and' || query.kind === 'or') && query.of.every(isWordQuery))
  )
}
