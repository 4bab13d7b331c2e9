export {
  assignParties,
  type AssignedParties,
  type Attribution,
  type PartyMention,
  type Speaker,
  type SpeakerCandidate,
} from './assign-parties.ts'
export { findClause, type StatementParts } from './find-clause.ts'
export { fullestMention } from './cluster-names.ts'
export type { UnnamedDescription } from './describe-unnamed.ts'
export type { Occasion, OccasionKind } from './find-occasion.ts'
export type { Party } from './party.ts'
export type { Authority } from './read-source.ts'
export { resolveSources, type SourceToResolve } from './resolve-sources.ts'
export { isNamed, type Resolution } from './speaking.ts'
