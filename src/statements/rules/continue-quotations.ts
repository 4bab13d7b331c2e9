import type { WorkingDraft, Quotation } from '../../data-model/index.ts'
import {
  joinRanges,
  byPosition,
  firstEndingAfter,
  makeSpan,
  rangeAt,
  rangesTouching,
  type Range,
} from '../../text/index.ts'
import { spansOf, type Rule, type Surroundings } from '../draft.ts'

/**
 * A quotation that nobody was found to say goes on the statement before it: where it re-opens a quotation
 * that the paragraph before left open, and where it follows, within one paragraph, the sentence of a
 * statement that quotes (“…,” Lind said. “We wait.”). It must be whole sentences of at least three words.
 */
export const continueQuotations: Rule = {
  name: 'continue-quotations',
  apply(drafts, surroundings) {
    const { outerQuotations } = surroundings.segments
    const parts = drafts
      .flatMap((draft) => spansOf(draft).map(({ start, end }) => ({ start, end, draft })))
      .toSorted(byPosition)
    const added = new Map<WorkingDraft, Quotation[]>()
    for (const [index, quotation] of outerQuotations.entries()) {
      if (rangesTouching(parts, quotation).length > 0) continue
      const before = outerQuotations[index - 1] ?? null
      const draft = quotation.goesOn
        ? findReopened(quotation, before, parts, surroundings)
        : findFollowed(quotation, before, parts, surroundings)
      if (!draft) continue
      added.set(draft, [...(added.get(draft) ?? []), quotation])
      const { start, end } = quotation
      parts.splice(firstEndingAfter(parts, start), 0, { start, end, draft })
    }
    return drafts.map((draft) => {
      const quotations = added.get(draft)
      if (!quotations) return draft
      const content = joinRanges(surroundings.text, [...draft.content, ...quotations])
      return { ...draft, content, madeBy: [...draft.madeBy, continueQuotations.name] }
    })
  },
}

/** A span of a draft; those of all drafts stand in text order. */
type Part = Range & { readonly draft: WorkingDraft }

/** The statement that holds the quotation which this one re-opens. */
function findReopened(
  quotation: Quotation,
  before: Quotation | null,
  parts: readonly Part[],
  { text }: Surroundings,
): WorkingDraft | null {
  if (!before || before.closed) return null
  if (speakerLabel.test(text.slice(quotation.start, quotation.end))) return null
  return rangesTouching(parts, before)[0]?.draft ?? null
}

/** The statement that quotes and ends right before this quotation, in the same paragraph. */
function findFollowed(
  quotation: Quotation,
  before: Quotation | null,
  parts: readonly Part[],
  { text, segments }: Surroundings,
): WorkingDraft | null {
  const last = parts[firstEndingAfter(parts, quotation.start) - 1]
  const paragraph = rangeAt(segments.paragraphs, quotation.start)
  if (!last || !before || !paragraph || last.start < paragraph.start) return null
  if (!isWholeSentences(text, quotation)) return null
  // Nothing but the end of the reporting clause may stand between: “…,” Lind said in Oslo. “We wait.”
  if (!/^[^.!?"“”]{0,60}[.!?]?\s{1,3}$/u.test(text.slice(last.end, quotation.start))) return null
  return rangesTouching(parts, before).some((part) => part.draft === last.draft) ? last.draft : null
}

function isWholeSentences(text: string, quotation: Range): boolean {
  const words = makeSpan(text, quotation.start, quotation.end).text
  return (
    /^\P{L}{1,3}\p{Lu}/u.test(words) &&
    /[.!?…]\P{L}{1,3}$/u.test(words) &&
    words.split(/\s+/).length >= 3
  )
}

/** A turn of a transcript printed as a quotation: “LIND: We wait. */
const speakerLabel = /^\P{L}{1,3}[\p{Lu}. ]{2,40}:/u
