import type { Store } from '../../record/index.ts'

/** What finds and counts in a record, such as the record itself. Where nobody waits for an answer any more, it may be left out. */
export interface Finder {
  search(
    query: string,
    options?: Parameters<Store['search']>[1],
    signal?: AbortSignal,
  ): ReturnType<Store['search']>
  said(
    quotation: string,
    options?: Parameters<Store['said']>[1],
    signal?: AbortSignal,
  ): ReturnType<Store['said']>
  transcripts(statement: string, signal?: AbortSignal): ReturnType<Store['transcripts']>
  who(name: string, signal?: AbortSignal): ReturnType<Store['who']>
  countFacets(query: string, signal?: AbortSignal): ReturnType<Store['countFacets']>
  countDays(query: string, signal?: AbortSignal): ReturnType<Store['countDays']>
  countSubjects(query: string, signal?: AbortSignal): ReturnType<Store['countSubjects']>
  count(signal?: AbortSignal): ReturnType<Store['count']>
}
