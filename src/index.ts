// oxlint-disable-next-line import/no-unassigned-import -- it must speak before anything that an old Node lacks is asked for
import './require-node.ts'

export type {
  Act,
  Anonymity,
  AnonymityReason,
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
  Passage,
  PassagePart,
  PartOfSpeech,
  Party,
  PartyKind,
  PartyMention,
  Polarity,
  Published,
  Reading,
  Relation,
  Repeat,
  Report,
  ReportFormat,
  Role,
  Said,
  Speaker,
  SpeakerCandidate,
  Statement,
  StatementKind,
  Time,
  Title,
  UnnamedDescription,
  Utterance,
} from './data-model/index.ts'

export {
  acts,
  anonymityReasons,
  authorities,
  forms,
  metadataFields,
  modalities,
  occasionKinds,
  partsOfSpeech,
  partyKinds,
  polarities,
  publishedBases,
  relations,
  reportFormats,
  saidBases,
  severities,
  statementKinds,
  timeAnchors,
  timeKinds,
  utterances,
} from './data-model/index.ts'
export { errors, OnrecordError, type ErrorCode } from './errors.ts'
export {
  firmness,
  judgeFactuality,
  type Factuality,
  type FactualityInput,
  type FirmnessInput,
} from './firmness/index.ts'
export { ingest, ingestText, type ByteRange, type Ingested } from './intake/ingest.ts'
export { ingestAll, type FetchedFrom, type IngestOptions } from './intake/ingest-all.ts'
export type { GivenMetadata } from './intake/make-report.ts'
export {
  makeReader,
  read,
  readMany,
  type ParsedReport,
  type Reader,
  type ReaderOptions,
  type ReportInput,
} from './reading/index.ts'
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
export { findTimes } from './time/find-times.ts'
export { version } from './version.ts'
export { toConllu } from './syntax/index.ts'
