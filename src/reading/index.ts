export {
  makeReader,
  openReader,
  readWork,
  type OpenReader,
  type ParsedReport,
  type Reader,
  type ReaderOptions,
  type ReportInput,
} from './reader.ts'
export { read, readMany } from './read.ts'
export { checkOffices, joinOffices, type OfficeLine, type OfficesTable } from '../parties/index.ts'
export {
  makePairJudge,
  makeSides,
  openPairJudge,
  type OpenPairJudge,
  type LocatedStatement,
  type PairScorer,
  type PairJudge,
  type PairNetworkOptions,
  type PairStatement,
  type StatementPair,
} from './pair-judge.ts'
