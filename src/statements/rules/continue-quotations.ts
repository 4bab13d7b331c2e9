import type { Quotation } from '../../segment/index.ts'
import { makeSpan, overlaps, type Range } from '../../text/index.ts'
import { joinFragments, type Draft, type Rule, type Surroundings } from '../draft.ts'

/**
 * A quotation that nobody was found to say goes on the statement before it: where it re-opens a quotation
 * that the paragraph before left open, and where it follows, within one paragraph, the sentence of a
 * statement that quotes (“…,” Lind said. “We wait.”). It must be whole sentences of at least three words.
 */
export const continueQuotations: Rule = {
  name: 'continue-quotations',
  apply(drafts, surroundings) {
    const added = new Map<Draft, Range[]>()
    const changed = [...drafts]
    for (const quotation of surroundings.segments.quotations) {
      if (quotation.depth > 0 || isTaken(quotation, drafts)) continue
      const draft = findContinued(quotation, drafts, added, surroundings)
      if (draft) added.set(draft, [...(added.get(draft) ?? []), quotation])
    }
    for (const [draft, ranges] of added) {
      const content = joinFragments(surroundings.text, [...draft.content, ...ranges])
      changed[changed.indexOf(draft)] = {
        ...draft,
        content,
        madeBy: [...draft.madeBy, continueQuotations.name],
      }
    }
    return changed
  },
}

const isTaken = (quotation: Range, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => [...draft.content, ...draft.cue].some((span) => overlaps(span, quotation)))

function findContinued(
  quotation: Quotation,
  drafts: readonly Draft[],
  added: ReadonlyMap<Draft, readonly Range[]>,
  { text, segments }: Surroundings,
): Draft | null {
  const reach = (draft: Draft): readonly Range[] => [...draft.content, ...(added.get(draft) ?? [])]
  if (quotation.goesOn) {
    if (speakerLabel.test(text.slice(quotation.start, quotation.end))) return null
    const before = segments.quotations.findLast(
      (one) => one.end <= quotation.start && one.depth === 0 && !one.closed,
    )
    return before
      ? (drafts.find((draft) => reach(draft).some((one) => overlaps(one, before))) ?? null)
      : null
  }
  if (!isWholeSentences(text, quotation)) return null
  const paragraph = segments.paragraphs.find(
    (one) => one.start <= quotation.start && quotation.end <= one.end,
  )
  if (!paragraph) return null
  const gapStart = (draft: Draft) =>
    Math.max(...[...reach(draft), ...draft.cue, ...draft.source].map((one) => one.end))
  const previous = drafts
    .filter((draft) => gapStart(draft) <= quotation.start)
    .toSorted((a, b) => gapStart(b) - gapStart(a))[0]
  if (!previous || gapStart(previous) <= paragraph.start) return null
  // Nothing but the end of the reporting clause may stand between: “…,” Lind said in Oslo. “We wait.”
  const between = text.slice(gapStart(previous), quotation.start)
  const quotes = segments.quotations.some((one) =>
    reach(previous).some((span) => overlaps(span, one)),
  )
  return quotes && /^[^.!?"“”]{0,60}[.!?]?\s{1,3}$/u.test(between) ? previous : null
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
