// oxlint-disable-next-line import/no-unassigned-import -- it must speak before anything that an old Node lacks is asked for
import './require-node.ts'

export { errors, OnrecordError, type ErrorCode } from './errors.ts'
export {
  exportFormats,
  exportRecord,
  type ExportFormat,
  type ExportOptions,
} from './export/index.ts'
export {
  firmness,
  judgeFactuality,
  type Act,
  type Factuality,
  type FactualityInput,
  type Firmness,
  type FirmnessInput,
  type Modality,
  type Polarity,
} from './firmness/index.ts'
export {
  takeIn,
  takeInAll,
  takeInText,
  type ByteRange,
  type CalendarDay,
  type CalendarDays,
  type GivenMetadata,
  type MetadataCandidate,
  type MetadataField,
  type Notice,
  type PageLine,
  type Published,
  type Report,
  type ReportFormat,
  type TakeInAllOptions,
  type TakenIn,
} from './intake/index.ts'
export type {
  Attribution,
  Authority,
  Occasion,
  OccasionKind,
  Party,
  PartyMention,
  Speaker,
  SpeakerCandidate,
  UnnamedDescription,
} from './parties/index.ts'
export {
  makeReader,
  read,
  readMany,
  type Made,
  type ParsedReport,
  type Reader,
  type Reading,
  type ReportInput,
  type Statement,
} from './reading/index.ts'
export {
  openStore,
  type Comparison,
  type CorrectedReading,
  type Counts,
  type DecidedOf,
  type FacetValue,
  type Facets,
  type Fault,
  type Hit,
  type Kept,
  type ListedReport,
  type Order,
  type Removed,
  type ReportPage,
  type ReportPageOptions,
  type Restored,
  type SaidHit,
  type SaidOptions,
  type SearchOptions,
  type SearchPage,
  type Store,
  type StoreOptions,
  type WordRun,
} from './record/index.ts'
export type { Repeat } from './segment/index.ts'
export type { Form } from './statements/index.ts'
export {
  indexCodePoints,
  makeRange,
  makeSpan,
  type CodePointIndex,
  type CodePointOffset,
  type Range,
  type Span,
  type Utf16Offset,
} from './text/index.ts'
export { findTimes, type Said, type Time } from './time/index.ts'
export { version } from './version.ts'
export {
  toConllu,
  type ParsedSentence,
  type ParsedWord,
  type PartOfSpeech,
  type Relation,
} from './syntax/index.ts'
