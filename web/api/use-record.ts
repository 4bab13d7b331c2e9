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
  CorrectedReading,
  DayCounts,
  Decision,
  Facets,
  Hit,
  InTranscript,
  Order,
  Relations,
  ReportPage,
  SaidHit,
  SearchPage,
  Subjects,
  Verdict,
} from '../../src/record/index.ts'
import { distinct, type Distinct } from '../page/distinct.ts'
import { ask, pathOf, send } from './ask.ts'

/** All that was found so far: each statement once, also where it has moved from a page to the next since. */
export const hitsOf = (
  data: { readonly pages: readonly SearchPage[] } | undefined,
): Distinct<Hit> =>
  distinct(data?.pages.flatMap((page) => page.hits) ?? [], ({ statement }) => statement.id)

/** What a query finds, page after page; nothing is asked for where it is null. */
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

/** How what a query finds is asked for, counted by field. */
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

/** Of whom the latest statements that a query finds speak. */
export const useSubjects = (query: string) =>
  useQuery({
    queryKey: ['subjects', query],
    queryFn: ({ signal }) => ask<Subjects>(pathOf('/api/subjects', { q: query }), { signal }),
    placeholderData: keepPreviousData,
  })

/** A statement by its id. */
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

/** How a report is asked for, as people have corrected it. */
export const reportOf = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => ask<CorrectedReading>(`/api/reports/${id}`),
  })

/** A report as people have corrected it. */
export const useReport = (id: string) => useQuery(reportOf(id))

/** The reports of the record, the last added first, page after page. */
export const useReports = () =>
  useInfiniteQuery({
    queryKey: ['reports'],
    queryFn: ({ pageParam, signal }) =>
      ask<ReportPage>(pathOf('/api/reports', { limit: 50, page: pageParam }), { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** All that people have decided, in the order in which they did, also what was taken back. */
export const useDecisionList = () =>
  useQuery({
    queryKey: ['decisions'],
    queryFn: async () =>
      (await ask<{ decisions: readonly Decision[] }>('/api/decisions')).decisions,
  })

/** What a report has to do with others. */
export const useRelations = (id: string) =>
  useQuery({
    queryKey: ['relations', id],
    queryFn: () => ask<Relations>(`/api/reports/${id}/relations`),
  })

/** A person or an institution; `report`: the one that alone knows it, not there where it is one across reports. */
export const useParty = (id: string) =>
  useQuery({
    queryKey: ['party', id],
    queryFn: () => ask<Agent & { readonly report?: string }>(`/api/parties/${id}`),
    enabled: id !== '',
  })

/** The people and institutions of a name. */
export const useParties = (name: string) =>
  useQuery({
    queryKey: ['parties', name],
    queryFn: async ({ signal }) =>
      (await ask<{ parties: readonly Agent[] }>(pathOf('/api/parties', { name }), { signal }))
        .parties,
    placeholderData: keepPreviousData,
    enabled: /[\p{L}\p{N}]/u.test(name),
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

/** Decides something, or takes a decision back; all that is shown is asked for anew. */
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
