/** The formats in which a record is handed out. */
export const exportFormats = [
  'jsonl',
  'csv',
  'parquet',
  'web-annotation',
  'schema-org',
  'prov',
] as const

/** The name of one of them. */
export type ExportFormat = (typeof exportFormats)[number]
