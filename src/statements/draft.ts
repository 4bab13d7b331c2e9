import type { WorkingDraft, ParsedSentence, Segments, StatementParts } from '../data-model/index.ts'
import { byPosition, type Range, type Span } from '../text/index.ts'

/** What the rules may look at beside the drafts. */
export interface Surroundings {
  readonly text: string
  readonly segments: Segments
  /** Of the sentences that `sentencesToParse` names, in order. */
  readonly trees: readonly ParsedSentence[]
  /** Where the report was filed from: no part of a statement. */
  readonly dateline: Range | null
}

/** A rule: takes drafts in text order and gives drafts in text order; changes none of those it is given. */
export interface Rule {
  readonly name: string
  apply(drafts: readonly WorkingDraft[], surroundings: Surroundings): readonly WorkingDraft[]
}

/** A rule that looks at each content by itself: `change` gives it as it is, or what stands in its place, if anything. */
export function makeContentRule(
  name: string,
  change: (span: Span, surroundings: Surroundings, draft: WorkingDraft) => Span | readonly Span[],
): Rule {
  return {
    name,
    apply: (drafts, surroundings) =>
      drafts.map((draft) => {
        const content = draft.content.flatMap((span) => change(span, surroundings, draft))
        return content.length === draft.content.length &&
          content.every((span, index) => span === draft.content[index])
          ? draft
          : { ...draft, content, madeBy: [...draft.madeBy, name] }
      }),
  }
}

/** A rule that looks at each draft by itself: `change` gives the parts that take the place of its own, null to leave it. */
export function makeDraftRule(
  name: string,
  change: (draft: WorkingDraft, surroundings: Surroundings) => Partial<StatementParts> | null,
): Rule {
  return {
    name,
    apply: (drafts, surroundings) =>
      drafts.map((draft) => {
        const changed = change(draft, surroundings)
        return changed ? { ...draft, ...changed, madeBy: [...draft.madeBy, name] } : draft
      }),
  }
}

/** Where a draft's content starts (its cue or source where it has none), UTF-16 code units. */
export const contentStart = (draft: WorkingDraft): number =>
  (draft.content[0] ?? draft.cue[0] ?? draft.source[0])?.start ?? 0

/** All the spans of a draft in text order. */
export const spansOf = (draft: WorkingDraft): readonly Span[] =>
  [...draft.source, ...draft.cue, ...draft.content].toSorted(byPosition)

/** The drafts by where their content starts. */
export const inTextOrder = (drafts: readonly WorkingDraft[]): readonly WorkingDraft[] =>
  drafts.toSorted((a, b) => contentStart(a) - contentStart(b))
