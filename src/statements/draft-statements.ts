import type { Draft, TaggedSpan, WorkingDraft } from '../data-model/index.ts'
import {
  joinRanges,
  makeRange,
  type Range,
  smallest,
  type Span,
  withoutOuterSpace,
} from '../text/index.ts'
import { completeDrafts } from './complete-drafts.ts'
import { rules } from './configuration.ts'
import { inTextOrder, type Rule, type Surroundings } from './draft.ts'

/**
 * The statements of a text, from the spans that the model marked and linked: each cue with the contents and
 * sources linked to it is one, then each rule of `configuration.ts` has its turn. A cue without content, and
 * a source without a cue, are of no statement and left out. In order of where their content starts.
 */
export function draftStatements(
  spans: readonly TaggedSpan[],
  surroundings: Surroundings,
  used: readonly Rule[] = rules,
): readonly Draft[] {
  let drafts = inTextOrder(groupByCue(spans, surroundings))
  for (const rule of used) drafts = inTextOrder(rule.apply(drafts, surroundings))
  const found = drafts.filter((draft) => draft.content.length > 0)
  return completeDrafts(surroundings.text, surroundings.segments, found)
}

function groupByCue(
  spans: readonly TaggedSpan[],
  { text, dateline }: Surroundings,
): readonly WorkingDraft[] {
  const groups = new Map<number, TaggedSpan[]>()
  for (const [index, span] of spans.entries()) {
    // A content without any cue near is a group by itself: rules may find whose it is.
    const cue = span.role === 'cue' ? index : (span.cue ?? -1 - index)
    groups.set(cue, [...(groups.get(cue) ?? []), span])
  }
  return [...groups.values()].map((group) => {
    const partsOf = (role: TaggedSpan['role']) =>
      group.flatMap((span) => (span.role === role ? (spanOutside(text, span, dateline) ?? []) : []))
    return {
      source: joinRanges(text, partsOf('source')),
      cue: partsOf('cue'),
      content: joinRanges(text, partsOf('content')),
      probability: smallest(group.map((span) => span.probability)),
      madeBy: ['model'],
    }
  })
}

/** A range without what of it lies in the dateline or leads to it; null where nothing is left. */
function spanOutside(text: string, { start, end }: Range, dateline: Range | null): Span | null {
  if (!dateline || end <= dateline.start || start >= dateline.end)
    return withoutOuterSpace(text, makeRange(start, end))
  return end <= dateline.end ? null : withoutOuterSpace(text, makeRange(dateline.end, end))
}
