// oxlint-disable-next-line import/no-unassigned-import -- it must speak before anything that an old Node lacks is asked for
import './require-node.ts'

export type {
  Act,
  Attribution,
  Authority,
  Firmness,
  Form,
  Provenance,
  MetadataCandidate,
  MetadataField,
  Modality,
  Notice,
  Occasion,
  OccasionKind,
  PageLine,
  ParsedSentence,
  ParsedWord,
  PartOfSpeech,
  Party,
  PartyMention,
  Polarity,
  Published,
  Reading,
  Relation,
  Repeat,
  Report,
  ReportFormat,
  Said,
  Speaker,
  SpeakerCandidate,
  Statement,
  Time,
  UnnamedDescription,
} from './data-model/index.ts'

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
  type Factuality,
  type FactualityInput,
  type FirmnessInput,
} from './firmness/index.ts'
export {
  ingest,
  ingestAll,
  ingestText,
  type ByteRange,
  type GivenMetadata,
  type IngestOptions,
  type Ingested,
} from './intake/index.ts'
export {
  makeReader,
  read,
  readMany,
  type ParsedReport,
  type Reader,
  type ReportInput,
} from './reading/index.ts'
export {
  openStore,
  type Comparison,
  type CorrectedReading,
  type Counts,
  type DecidedOf,
  type FacetValue,
  type Facets,
  type IntegrityFault,
  type Hit,
  type SaveResult,
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
export {
  indexCodePoints,
  makeRange,
  makeSpan,
  type CalendarDay,
  type CalendarDays,
  type CodePointIndex,
  type CodePointOffset,
  type Range,
  type Span,
  type Utf16Offset,
} from './text/index.ts'
export { findTimes } from './time/index.ts'
export { version } from './version.ts'
export { toConllu } from './syntax/index.ts'
