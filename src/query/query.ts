import type { NameRole } from './name-role.ts'
import type { CalendarDays } from '../text/index.ts'
import {
  acts,
  authorities,
  forms,
  modalities,
  polarities,
  type Statement,
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
  | { readonly kind: 'said'; readonly relation: DayRelation; readonly days: CalendarDays }
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

/** How the days of a statement are to those asked for. */
export type DayRelation = 'before' | 'after' | 'said'

/** A field with a fixed set of values. */
export type ValueField = keyof typeof fieldValues

/** The fields with a fixed set of values, and these. */
export const fieldValues = {
  form: forms,
  authority: authorities,
  act: acts,
  polarity: polarities,
  modality: modalities,
} as const satisfies {
  readonly [
    Field in 'form' | 'authority' | 'act' | 'polarity' | 'modality'
  ]: readonly Statement[Field][]
}

/** Whether an index of words answers the query by itself. */
export function isWordQuery(query: Query): query is WordQuery {
  return (
    query.kind === 'words' ||
    ((query.kind === 'and' || query.kind === 'or') && query.of.every(isWordQuery))
  )
}
