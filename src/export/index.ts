export { csvHeader, toCsvRows } from './csv.ts'
export {
  exportFormats,
  exportRecord,
  type ExportFormat,
  type ExportOptions,
} from './export-record.ts'
export { addressOf, permalink } from './identify.ts'
export type { StatementRows } from './statement-columns.ts'
export { wordsOf } from './words-of.ts'
