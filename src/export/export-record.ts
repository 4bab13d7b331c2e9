import { type ExportFormat } from './export-formats.ts'
import type { CorrectedReading, Store } from '../record/index.ts'
import { writeCsv } from './csv.ts'
import { findStatements } from './find-statements.ts'
import { writeJsonl } from './jsonl.ts'
import { writeParquet } from './parquet.ts'
import { writeProv } from './prov.ts'
import { writeSchemaOrg } from './schema-org.ts'
import { writeWebAnnotations } from './web-annotation.ts'

/** How a record is handed out. */
export interface ExportOptions {
  readonly format: ExportFormat
  /** Only the statements that it finds (docs/search.md); everything unless given. */
  readonly query?: string | undefined
  /** Whether CSV starts with a byte order mark, for Excel; not unless given. */
  readonly bom?: boolean | undefined
}

/**
 * A record, or what a query finds in it, in a format of others, piece by piece: text, or the bytes of Parquet. All but the JSONL of a whole
 * record, which keeps the machine's readings and the decisions apart, is as people have corrected it.
 * @throws OnrecordError `query`; `report-damaged`.
 */
export function exportRecord(
  store: Store,
  { format, query, bom = false }: ExportOptions,
): AsyncIterable<string | Uint8Array> {
  const found: AsyncIterable<CorrectedReading> = findStatements(store, query ?? null)
  switch (format) {
    case 'jsonl':
      return writeJsonl(store, query ?? null)
    case 'csv':
      return writeCsv(found, { bom })
    case 'parquet':
      return writeParquet(found)
    case 'web-annotation':
      return writeWebAnnotations(found)
    case 'schema-org':
      return writeSchemaOrg(found)
    case 'prov':
      return writeProv(found, query === undefined ? store : null)
    default:
      return format satisfies never
  }
}
