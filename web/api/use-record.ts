import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'

import type {
  Agent,
  AgentPage,
  AgentPageOptions,
  CorrectedReading,
  DayCounts,
  Decision,
  Facets,
  Hit,
  InTranscript,
  Member,
  Order,
  Question,
  Relations,
  ReportPage,
  SaidHit,
  SearchPage,
  Subjects,
  Verdict,
} from '../../src/record/index.ts'
import { distinct, type Distinct } from '../page/distinct.ts'
import { ask, pathOf, send } from './ask.ts'

/** All statements found so far, each once, even if one has moved from a page to the next since. */
export const hitsOf = (
  data: { readonly pages: readonly SearchPage[] } | undefined,
): Distinct<Hit> =>
  distinct(data?.pages.flatMap((page) => page.hits) ?? [], ({ statement }) => statement.id)

/** What a query finds, page by page; nothing is fetched if the query is null. */
export const useStatements = (query: string | null, sort?: Order, limit = 20) =>
  useInfiniteQuery({
    queryKey: ['statements', query, sort, limit],
    queryFn: ({ pageParam, signal }) =>
      ask<SearchPage>(pathOf('/api/statements', { q: query ?? '', sort, limit, page: pageParam }), {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: query !== null,
    placeholderData: keepPreviousData,
  })

/** The request for the counts by field of what a query finds. */
export const facetsOf = (query: string) =>
  queryOptions({
    queryKey: ['facets', query],
    queryFn: ({ signal }) => ask<Facets>(pathOf('/api/facets', { q: query }), { signal }),
  })

/** What a query finds, counted by field. */
export const useFacets = (query: string, isWanted = true) =>
  useQuery({ ...facetsOf(query), placeholderData: keepPreviousData, enabled: isWanted })

/** What a query finds, counted by time. */
export const useDays = (query: string, isWanted = true) =>
  useQuery({
    enabled: isWanted,
    queryKey: ['days', query],
    queryFn: ({ signal }) => ask<DayCounts>(pathOf('/api/days', { q: query }), { signal }),
    placeholderData: keepPreviousData,
  })

/** The people, institutions and places that the latest statements found by a query are about. */
export const useSubjects = (query: string) =>
  useQuery({
    queryKey: ['subjects', query],
    queryFn: ({ signal }) => ask<Subjects>(pathOf('/api/subjects', { q: query }), { signal }),
    placeholderData: keepPreviousData,
  })

/** A statement by its ID. */
export const useStatement = (id: string) =>
  useQuery({ queryKey: ['statement', id], queryFn: () => ask<Hit>(`/api/statements/${id}`) })

/** The turns of transcripts that a statement quotes. */
export const useTranscripts = (id: string) =>
  useQuery({
    queryKey: ['transcripts', id],
    queryFn: async () =>
      (await ask<{ transcripts: readonly InTranscript[] }>(`/api/statements/${id}/transcripts`))
        .transcripts,
  })

/** The request for a report, as corrected. */
export const reportOf = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => ask<CorrectedReading>(`/api/reports/${id}`),
  })

/** A report, as corrected. */
export const useReport = (id: string) => useQuery(reportOf(id))

/** The reports in the record, the last added first, page by page. */
export const useReports = () =>
  useInfiniteQuery({
    queryKey: ['reports'],
    queryFn: ({ pageParam, signal }) =>
      ask<ReportPage>(pathOf('/api/reports', { limit: 50, page: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** All decisions in the order in which they were made, including those taken back. */
export const useDecisionList = () =>
  useQuery({
    queryKey: ['decisions'],
    queryFn: async () =>
      (await ask<{ decisions: readonly Decision[] }>('/api/decisions')).decisions,
  })

/** The relations of a report to other reports. */
export const useRelations = (id: string) =>
  useQuery({
    queryKey: ['relations', id],
    queryFn: () => ask<Relations>(`/api/reports/${id}/relations`),
  })

/** A person or an institution. `report` is the only report that knows it; left out if it is one across reports. */
export const useParty = (id: string) =>
  useQuery({
    queryKey: ['party', id],
    queryFn: () => ask<Agent & { readonly report?: string }>(`/api/parties/${id}`),
    enabled: id !== '',
  })

/** The people and institutions with a name. */
export const useParties = (name: string) =>
  useQuery({
    queryKey: ['parties', name],
    queryFn: async ({ signal }) =>
      (await ask<{ parties: readonly Agent[] }>(pathOf('/api/parties', { name }), { signal }))
        .parties,
    placeholderData: keepPreviousData,
    enabled: /[\p{L}\p{N}]/u.test(name),
  })

/** The people or institutions in the record, page by page. */
export const usePeople = (options: PeopleOptions) =>
  useInfiniteQuery({
    queryKey: ['people', options],
    queryFn: ({ pageParam, signal }) =>
      ask<AgentPage>(pathOf('/api/people', { ...options, limit: 50, page: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** Which people or institutions are asked for, and in which order. */
export type PeopleOptions = Pick<AgentPageOptions, 'kind' | 'name' | 'sort'>

/** The names under which reports know someone. */
export const useMembers = (id: string) =>
  useQuery({
    queryKey: ['members', id],
    queryFn: async () =>
      (await ask<{ members: readonly Member[] }>(`/api/parties/${id}/members`)).members,
  })

/** Those who may be the same; only about one if an ID is given. */
export const useQuestions = (of?: string) =>
  useQuery({
    queryKey: ['questions', of ?? ''],
    queryFn: async () =>
      (
        await ask<{ questions: readonly Question[] }>(
          pathOf('/api/questions', { of, limit: of === undefined ? 50 : 10 }),
        )
      ).questions,
  })

/** The statements nearest to a quotation. */
export const useSaid = (quotation: string, speaker: string) =>
  useQuery({
    queryKey: ['said', quotation, speaker],
    queryFn: async ({ signal }) =>
      (
        await ask<{ hits: readonly SaidHit[] }>(
          pathOf('/api/said', { quotation, speaker, limit: 10 }),
          { signal },
        )
      ).hits,
    enabled: quotation !== '',
  })

/** Makes a decision, or takes one back; everything that is shown is then fetched again. */
export function useDecisions() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries()
  const decide = useMutation({
    mutationFn: (decided: { verdict: Verdict; by: string; why?: string | undefined }) =>
      send<Decision>('/api/decisions', decided),
    onSuccess,
  })
  const undo = useMutation({
    mutationFn: ({ id, by }: { id: string; by: string }) =>
      send<Decision>(`/api/decisions/${id}/undo`, { by }),
    onSuccess,
  })
  return { decide, undo }
}
