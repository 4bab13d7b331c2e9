import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'

import type { DifferencePage, KeptDifference, KeptMatter } from '../../src/record/index.ts'
import { distinct, type Distinct } from '../page/distinct.ts'
import { ask, pathOf } from './ask.ts'

/** By what differences can be asked for, as the API names it. */
export const differenceFields = [
  'q',
  'of',
  'a',
  'b',
  'since',
  'relation',
  'by',
  'parties',
  'shift',
  'matter',
  'statement',
  'each',
] as const

/** Which differences are asked for; what is left out may be anything. */
export type AskedDifferences = Readonly<Partial<Record<(typeof differenceFields)[number], string>>>

/** Where statements differ or agree, what stands highest first, page by page; nothing is fetched if it is null. */
export const useDifferences = (asked: AskedDifferences | null, limit = 20) =>
  useInfiniteQuery({
    queryKey: ['differences', asked, limit],
    queryFn: ({ pageParam, signal }) =>
      ask<DifferencePage>(pathOf('/api/differences', { ...asked, limit, page: pageParam }), {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })

/** All differences found so far, each once. */
export const differencesOf = (
  data: { readonly pages: readonly DifferencePage[] } | undefined,
): Distinct<KeptDifference> =>
  distinct(data?.pages.flatMap((page) => page.differences) ?? [], ({ id }) => id)

/** A matter, with what was said on it. */
export const useMatter = (id: string) =>
  useQuery({ queryKey: ['matter', id], queryFn: () => ask<KeptMatter>(`/api/matters/${id}`) })
