import type { MetadataCandidate, MetadataField } from '../data-model/index.ts'

/** The first candidate of a field, in the order in which they are trusted; null if there is none. */
export function firstOf(
  candidates: readonly MetadataCandidate[],
  field: MetadataField,
): MetadataCandidate | null {
  return candidates.find((candidate) => candidate.field === field) ?? null
}
