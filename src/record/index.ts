export { orders, type Order } from '../query/order.ts'
export type { IntegrityFault } from './stored/integrity-fault.ts'
export { addReport, type Added, type AddReportOptions } from './add-report.ts'
export type { Counts } from './finding/count-record.ts'
export type { Comparison, WordRun } from '../matching/compare-words.ts'
export type { DayCount, DayCounts } from './finding/count-days.ts'
export type { Subjects } from './finding/count-subjects.ts'
export type { FacetValue, Facets } from './finding/count-facets.ts'
export type { Agent, AgentTitle } from './people/find-agents.ts'
export {
  agentKinds,
  agentOrders,
  mostAgentsOfPage,
  type AgentKind,
  type AgentOrder,
  type AgentPage,
  type AgentPageOptions,
  type ListedAgent,
} from './register/list-agents.ts'
export type { Joined, Member } from './register/find-members.ts'
export type { Question, QuestionOptions } from './register/find-questions.ts'
export type { ListedEntry, ListOutcome } from './register/list-people.ts'
export {
  listedShape,
  readList,
  type Evidence,
  type Feature,
  type Listed,
  type ReadList,
  type RefusedLine,
} from '../register/index.ts'
export { resolveAgent } from './people/resolve-agent.ts'
export { foldName } from '../matching/fold-name.ts'
export type { Decision, Verdict } from '../data-model/decision.ts'
export { verdictShape } from './decisions/decision.ts'
export { isActive } from './decisions/is-active.ts'
export type { DecidedBy } from './writing/decide.ts'
export type { Restored } from './exchange/restore-line.ts'
export type { CorrectedReading, DecidedOf } from './finding/find-corrected.ts'
export type { Edition, StatementChange } from './finding/find-editions.ts'
export type { Publication } from './stored/find-publications.ts'
export {
  mostReportsOfPage,
  type ListedReport,
  type ReportPage,
  type ReportPageOptions,
} from './finding/find-report-page.ts'
export type { Relations } from './finding/find-relations.ts'
export type { DecidedReading, Hit } from './finding/find-hits.ts'
export type { InTranscript, QuotedFragment } from './finding/find-transcripts.ts'
export type { LikeReport } from './finding/find-like-reports.ts'
export type { Variant } from './stored/find-variants.ts'
export type { Read } from './writing/reread-report.ts'
export { type SearchOptions, type SearchPage } from './finding/search.ts'
export type { SaveResult } from './writing/save-reading.ts'
export type { SaidHit, SaidOptions } from './finding/search-quotation.ts'
export { parseQuery } from '../query/parse-query.ts'
export { fieldValues, type ValueField } from '../query/query.ts'
export { isPostgresAddress } from './databases/postgres/postgres-place.ts'
export { recordPlace, type ProcessEnvironment } from './databases/record-place.ts'
export type { Removed } from './writing/remove-report.ts'
export { reportIdOf } from '../query/report-id-of.ts'
export { statementsOfParty } from './finding/statements-of-party.ts'
export {
  mostDifferencesOfPage,
  type DifferencePage,
  type DifferencePageOptions,
  type KeptDifference,
} from './comparing/find-difference-page.ts'
export type { KeptMatter } from './comparing/find-matter.ts'
export type { KeptSide } from './comparing/kept-side.ts'
export type { DifferenceCounts } from './stored/count-differences.ts'
export { openStore } from './open-store.ts'
export type { Store, StoreOptions } from './store.ts'
export type { LineKind } from './exchange/record-line.ts'
export type { Head } from './entries/find-head.ts'
export { nameRoles, type NameRole } from '../query/name-role.ts'
export type { ReportDecisions } from './decisions/find-decisions.ts'
export { reportKeys, reportLikeness, type ReportLikeness } from '../matching/report-likeness.ts'
export { isSameStatement } from '../matching/same-statement.ts'
export { blockingKeys } from '../matching/blocking-keys.ts'
export { comparablesOf, type ComparableStatement } from '../matching/comparable-statement.ts'
export {
  differencePageShape,
  keptDifferenceShape,
  keptMatterShape,
  keptSideShape,
} from './difference-shapes.ts'
export {
  agentPageShape,
  agentShape,
  decisionShape,
  passageShape,
  listedEntryShape,
  memberShape,
  publicationShape,
  questionShape,
  variantShape,
  wordRunsShape,
} from './shapes.ts'
