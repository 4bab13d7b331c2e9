import type { WorkingDraft, Quotation } from '../../data-model/index.ts'
import {
  joinRanges,
  byPosition,
  covers,
  makeSpan,
  overlaps,
  rangeAt,
  type Span,
} from '../../text/index.ts'
import { type Rule, type Surroundings } from '../draft.ts'
import { followsQuotation } from '../follows-quotation.ts'

/** The parts of a quotation that were given to a draft whose source and cue stand outside it. */
interface Claim {
  readonly quotation: Quotation
  readonly index: number
  readonly parts: readonly Span[]
  /** The code units of the parts; without end where source or cue stand right behind the quotation. */
  readonly weight: number
}

/**
 * A quotation is the words of one. Where different parts of it were given to several that are named outside it, all of it is said by who stands right behind it,
 * or else has the most of it.
 */
export const oneSpeakerPerQuotation: Rule = {
  name: 'one-speaker-per-quotation',
  apply: (drafts, surroundings) => {
    const settled = [...drafts]
    for (const [quotation, claims] of findClaims(drafts, surroundings)) {
      if (!isContested(claims)) continue
      const winner = claims.reduce((best, claim) => (claim.weight > best.weight ? claim : best))
      const whole = makeSpan(surroundings.text, quotation.start, quotation.end)
      for (const { index, parts } of claims) {
        const draft = settled[index]
        if (!draft) continue
        const others = draft.content.filter((part) => !parts.includes(part))
        const content =
          index === winner.index ? joinRanges(surroundings.text, [...others, whole]) : others
        settled[index] = {
          ...draft,
          content,
          madeBy: [...draft.madeBy, oneSpeakerPerQuotation.name],
        }
      }
    }
    return settled
  },
}

function findClaims(
  drafts: readonly WorkingDraft[],
  { text, segments: { outerQuotations } }: Surroundings,
): ReadonlyMap<Quotation, readonly Claim[]> {
  const claims: Claim[] = []
  for (const [index, draft] of drafts.entries()) {
    const reporting = [...draft.source, ...draft.cue]
    for (const [quotation, parts] of Map.groupBy(draft.content, ({ start }) =>
      rangeAt(outerQuotations, start),
    )) {
      if (!quotation?.closed || !parts.every((part) => covers(quotation, part))) continue
      if (reporting.length === 0 || reporting.some((span) => covers(quotation, span))) continue
      const size = parts.reduce((sum, { start, end }) => sum + end - start, 0)
      const weight = followsQuotation(draft, quotation, text) ? Infinity : size
      claims.push({ quotation, index, parts, weight })
    }
  }
  return Map.groupBy(claims, ({ quotation }) => quotation)
}

/** Whether several have parts of a quotation, and none of them the same. */
function isContested(claims: readonly Claim[]): boolean {
  const parts = claims.flatMap((claim) => claim.parts).toSorted(byPosition)
  return (
    claims.length > 1 &&
    parts.every((part, place) => {
      const before = parts[place - 1]
      return !before || !overlaps(before, part)
    })
  )
}
