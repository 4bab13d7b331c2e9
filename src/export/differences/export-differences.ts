import {
  mostDifferencesOfPage,
  type DifferencePage,
  type DifferencePageOptions,
  type KeptDifference,
  type Store,
} from '../../record/index.ts'
import { writeDifferenceAnnotations } from './difference-annotations.ts'
import { writeDifferenceCsv } from './difference-csv.ts'
import type { DifferenceFormat } from './difference-formats.ts'
import { writeDifferenceProv } from './difference-prov.ts'

/** Which differences are handed out, and how. */
export interface DifferenceExportOptions extends Omit<DifferencePageOptions, 'limit' | 'page'> {
  readonly format: DifferenceFormat
  /** How many, at most; all unless given. */
  readonly most?: number | undefined
  /** Whether CSV starts with a byte order mark, for Excel; not unless given. */
  readonly bom?: boolean | undefined
}

/**
 * Where statements of a record differ or agree, in a format of others, piece by piece, what stands highest first.
 * @throws OnrecordError `query`; `report-damaged`.
 */
export function exportDifferences(
  store: Store,
  { format, bom = false, most = Infinity, ...asked }: DifferenceExportOptions,
): AsyncIterable<string> {
  const found = eachOf(findDifferencePages(store, asked, most))
  switch (format) {
    case 'jsonl':
      return writeLines(found)
    case 'csv':
      return writeDifferenceCsv(found, { bom })
    case 'web-annotation':
      return writeDifferenceAnnotations(found, store)
    case 'prov':
      return writeDifferenceProv(found)
    default:
      return format satisfies never
  }
}

/** Pages of the differences that are asked for, until there are as many as are asked for. */
export async function* findDifferencePages(
  store: Pick<Store, 'differences'>,
  asked: Omit<DifferencePageOptions, 'limit' | 'page'>,
  most: number,
): AsyncGenerator<DifferencePage> {
  let left = most
  for (let page: string | null | undefined; page !== null && left > 0;) {
    const limit = Math.min(left, mostDifferencesOfPage)
    const found = await store.differences({ ...asked, limit, page })
    yield found
    left -= limit
    page = found.next
  }
}

async function* eachOf(pages: AsyncIterable<DifferencePage>): AsyncGenerator<KeptDifference> {
  for await (const { differences } of pages) yield* differences
}

async function* writeLines(found: AsyncIterable<KeptDifference>): AsyncGenerator<string> {
  for await (const difference of found) yield `${JSON.stringify(difference)}\n`
}
