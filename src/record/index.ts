export type { Counts } from './count-record.ts'
export type { Comparison, WordRun } from './compare-words.ts'
export type { FacetValue, Facets } from './count-facets.ts'
export {
  findHit,
  orders,
  type Hit,
  type Order,
  type SearchOptions,
  type SearchPage,
} from './search.ts'
export type { Kept } from './keep-reading.ts'
export type { SaidHit, SaidOptions } from './find-said.ts'
export { recordPlace } from './record-place.ts'
export type { Removed } from './remove-report.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
export type { Fault } from './verify.ts'
export { reportKeys, reportLikeness, type ReportLikeness } from './report-likeness.ts'
export { isSameStatement } from './same-statement.ts'
export { statementKeys } from './statement-keys.ts'
export { tellingsOf, type Telling } from './telling.ts'
