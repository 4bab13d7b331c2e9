import type { Segments, WorkingDraft } from '../../data-model/index.ts'
import { makeSpan, rangeAt, rangesTouching, type Span } from '../../text/index.ts'
import type { Rule, Surroundings } from '../draft.ts'
import { nameInLabel } from '../name-in-label.ts'

/**
 * A line that is a name, a colon and a quotation (`Ann Lind, 44, baker: "Scrap it."`), as papers set the answers of several people one below
 * the other, with or without a bullet: who is named says it. Where the model found nobody for it, the label is the source; where it found
 * nothing at all, this makes the statement, if the label is a full name or several lines are set so.
 */
export const labelledQuotations: Rule = {
  name: 'labelled-quotations',
  apply(drafts, surroundings) {
    const lines = findLabelled(surroundings)
    const byContent = new Map(lines.map((line) => [line.content, line]))
    const contents = [...byContent.keys()]
    const linesOf = (draft: WorkingDraft) =>
      draft.content.flatMap((span) =>
        rangesTouching(contents, span).flatMap((content) => byContent.get(content) ?? []),
      )
    const used = drafts.map((draft) => {
      const [line] = linesOf(draft)
      if (!line) return draft
      const { source } = line
      const [named] = draft.source
      const isLonger = named?.start === source.start && named.end > source.end
      const isBeside = draft.cue.every(
        (span) => span.start >= line.label.start && span.end <= line.content.start,
      )
      return isBeside && (named === undefined || isLonger)
        ? { ...draft, source: [source], madeBy: [...draft.madeBy, labelledQuotations.name] }
        : draft
    })
    const found = new Set(drafts.flatMap(linesOf))
    const missed = lines.filter((line) => (line.isName || lines.length > 1) && !found.has(line))
    return [
      ...used,
      ...missed.map(({ source, colon, content }): WorkingDraft => ({
        source: [source],
        cue: [colon],
        content: [content],
        probability: 0.8,
        madeBy: [labelledQuotations.name],
      })),
    ]
  },
}

/** A line with a label and a quotation. */
interface Labelled {
  readonly label: Span
  readonly source: Span
  readonly colon: Span
  readonly content: Span
  /** Whether the label begins with two words with capitals: a full name. */
  readonly isName: boolean
}

function findLabelled({ text, segments }: Surroundings): readonly Labelled[] {
  return bodies(segments).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(line)].flatMap((match) => {
      const [, bullet = '', label = '', gap = ''] = match
      const from = start + match.index + bullet.length
      const colon = makeSpan(text, from + label.length, from + label.length + 1)
      const at = colon.end + gap.length
      const quotation = rangeAt(segments.outerQuotations, at)
      const last = quotation ? text.slice(quotation.end).search(/[\n\r]|$/) : -1
      if (
        quotation?.start !== at ||
        !/^[.\s]{0,3}$/u.test(text.slice(quotation.end, quotation.end + Math.max(0, last)))
      )
        return []
      return {
        label: makeSpan(text, from, from + label.length),
        source: makeSpan(text, from, from + nameInLabel(label)),
        colon,
        content: makeSpan(text, quotation.start, quotation.end),
        isName: /^\p{Lu}[\p{L}’'.-]+ (?:\p{Ll}{2,3} )?\p{Lu}/u.test(label),
      }
    }),
  )
}

const bodies = ({ paragraphs }: Segments) => paragraphs.filter(({ kind }) => kind === 'body')

/** A line: a bullet or none, a label that begins with a capital, a colon, and the opening mark of a quotation. */
const line = /^([-–—•*·]?\s{0,3})([\p{Lu}@][^\n\r:"“”«»]{1,90}):(\s{1,3})(?=["“«„])/gmu
