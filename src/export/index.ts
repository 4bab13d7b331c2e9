export { exportFormats, type ExportFormat } from './export-formats.ts'
export { csvHeader, toCsvRows } from './csv.ts'
export { differenceFormats, type DifferenceFormat } from './differences/difference-formats.ts'
export {
  exportDifferences,
  findDifferencePages,
  type DifferenceExportOptions,
} from './differences/export-differences.ts'
export { exportRecord, type ExportOptions } from './export-record.ts'
export { addressOf, permalink } from './identify.ts'
export type { StatementRows } from './statement-columns.ts'
