export type { Decision, Verdict } from './decision.ts'
export type {
  CommitmentRelation,
  Difference,
  DifferenceKind,
  DifferenceSide,
  PairJudgement,
  PairRelation,
  PairScores,
  ShownWords,
} from './difference.ts'
export type {
  AttributedDraft,
  DatedDraft,
  Draft,
  JudgedDraft,
  StatementParts,
  WorkingDraft,
} from './draft.ts'
export {
  mentionHeadKinds,
  nameKinds,
  type FoundHead,
  type FoundName,
  type MentionHeadKind,
  type Mentions,
  type NameKind,
} from './mentions.ts'
export type {
  Anonymity,
  AnonymityReason,
  Party,
  PartyKind,
  Title,
  UnnamedDescription,
} from './party.ts'
export type { Provenance, Notice, Reading, Repeat } from './reading.ts'
export { anonymityOf } from './anonymity-of.ts'
export { isDayTold } from './is-day-told.ts'
export type { Passage, PassagePart } from './passage.ts'
export {
  partsOfSpeech,
  relations,
  relationSet,
  type PartOfSpeech,
  type Relation,
} from './relations.ts'
export type {
  MetadataCandidate,
  MetadataField,
  PageLine,
  Published,
  Report,
  ReportFormat,
} from './report.ts'
export type {
  Paragraph,
  ParagraphKind,
  Quotation,
  Quotations,
  Segments,
  StatementInTurn,
  StrayMark,
  Transcript,
  Turn,
} from './segments.ts'
export type {
  Act,
  Attribution,
  Authority,
  Firmness,
  Form,
  Matter,
  Modality,
  Occasion,
  OccasionKind,
  PartyMention,
  Polarity,
  Said,
  Seat,
  Speaker,
  SpeakerCandidate,
  Statement,
  StatementKind,
  Utterance,
} from './statement.ts'
export { roles, type Role, type TaggedSpan } from './tagged-span.ts'
export type { Time } from './time.ts'
export type { ParsedSentence, ParsedWord } from './tree.ts'
export { dependentsOfEach, hangingBy, wordsStandingIn } from './tree-walk.ts'
export * from './values.ts'
