/** A field of a report that its file may tell. */
export type MetadataField =
  'title' | 'outlet' | 'byline' | 'published' | 'modified' | 'url' | 'language' | 'section'

/** One thing that a file says of its report, and where it says so. */
export interface MetadataCandidate {
  readonly field: MetadataField
  /** As it stands in the file, white space folded. */
  readonly value: string
  /** Where it was found: `option`, `json-ld headline`, `meta og:title`, `time`, `byline`, `first line` … */
  readonly from: string
}

/** The first candidate of a field, in the order in which they are trusted; null where there is none. */
export function firstOf(
  candidates: readonly MetadataCandidate[],
  field: MetadataField,
): MetadataCandidate | null {
  return candidates.find((candidate) => candidate.field === field) ?? null
}
