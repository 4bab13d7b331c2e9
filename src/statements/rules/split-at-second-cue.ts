import { isReportingVerb } from '../../english/reporting-verbs.ts'
import { makeSpan, rangeAt, withoutOuterSpace, type Range, type Span } from '../../text/index.ts'
import type { Rule, Surroundings } from '../draft.ts'

/**
 * A content that swallowed a second reporting clause without a subject of its own, whose quotation it ends
 * with ("…go step by step, and on the treaty said, “We wait.”"), is split: the quotation is a statement of the
 * same source, its verb the cue.
 */
export const splitAtSecondCue: Rule = {
  name: 'split-at-second-cue',
  apply: (drafts, surroundings) =>
    drafts.flatMap((draft) => {
      const last = draft.content.at(-1)
      const found = last && findSecondCue(last, surroundings)
      if (!found) return [draft]
      const madeBy = [...draft.madeBy, splitAtSecondCue.name]
      return [
        { ...draft, content: [...draft.content.slice(0, -1), found.before], madeBy },
        { ...draft, cue: [found.cue], content: [found.quotation], madeBy },
      ]
    }),
}

function findSecondCue(
  content: Span,
  { text, segments }: Surroundings,
): { before: Span; cue: Span; quotation: Span } | null {
  const quotation = rangeAt(segments.outerQuotations, content.end - 1)
  if (quotation?.end !== content.end || quotation.start <= content.start) return null
  const before = text.slice(content.start, quotation.start)
  const match = /^(.{12,}?),? (?:and|but|then) ((?:[^\s"“”]+ ){0,8})([\p{L}]+)[,:] $/su.exec(before)
  const [, kept, between, verb] = match ?? []
  if (!kept || between === undefined || !verb || !isReportingVerb(verb)) return null
  // A name or pronoun right before the verb is its subject: then the clause is somebody's own.
  if (/(?:^|\s)(?:\p{Lu}\S*|he|she|they|it|who|we|I) $/u.test(between)) return null
  const end = quotation.start - 2
  const first = withoutOuterSpace(text, rangeOf(content.start, content.start + kept.length))
  return first
    ? {
        before: first,
        cue: makeSpan(text, end - verb.length, end),
        quotation: makeSpan(text, quotation.start, quotation.end),
      }
    : null
}

const rangeOf = (start: number, end: number) => ({ start, end }) as Range
