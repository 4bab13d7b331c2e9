import type { WorkingDraft, Paragraph } from '../../data-model/index.ts'
import { makeSpan, overlaps, rangeAt, type Span } from '../../text/index.ts'
import type { Rule, Surroundings } from '../draft.ts'
import { nameInLabel } from '../name-in-label.ts'

/**
 * A quotation signed with a dash and a name at the end of its paragraph (“We wait.” — Ann Lind), as press
 * releases set them; the dash is the cue. Or with a name in brackets, as papers set letters. One that is all its paragraph is the signer's as a whole, whatever was found in it;
 * another only where nobody was found to say a part of it.
 */
export const signedQuotations: Rule = {
  name: 'signed-quotations',
  apply: (drafts, surroundings) => {
    const signed = surroundings.segments.paragraphs.flatMap(
      (paragraph) => readSignature(paragraph, surroundings) ?? [],
    )
    const made = signed.filter(
      ({ isAll, draft: { content } }) =>
        isAll || !drafts.some((draft) => isReported(draft, content[0])),
    )
    const kept = drafts.filter(
      (draft) =>
        !made.some(({ draft: { content } }) =>
          draft.content.some((span) => overlaps(span, content[0])),
        ),
    )
    return [...kept, ...made.map(({ draft }) => draft)]
  },
}

/** Whether a statement that somebody is known to make holds a part of the quotation. */
const isReported = (draft: WorkingDraft, quotation: Span): boolean =>
  draft.cue.length + draft.source.length > 0 &&
  draft.content.some((span) => overlaps(span, quotation))

interface Signed {
  readonly draft: WorkingDraft & { readonly content: readonly [Span] }
  /** Whether nothing but the signature stands beside the quotation in its paragraph. */
  readonly isAll: boolean
}

function readSignature(paragraph: Paragraph, { text, segments }: Surroundings): Signed | null {
  const words = text.slice(paragraph.start, paragraph.end)
  const match = signature.exec(words) ?? bracketed.exec(words)
  if (!match || paragraph.kind !== 'body') return null
  const [, closing = '', space = '', dash = '', gap = '', name = ''] = match
  const end = paragraph.start + match.index + closing.length
  const quotation = rangeAt(segments.outerQuotations, end - 1)
  if (quotation?.end !== end || quotation.start < paragraph.start) return null
  const dashStart = end + space.length
  const nameStart = dashStart + dash.length + gap.length
  const draft: Signed['draft'] = {
    source: [makeSpan(text, nameStart, nameStart + nameInLabel(name))],
    cue: dash === '(' ? [] : [makeSpan(text, dashStart, dashStart + dash.length)],
    content: [makeSpan(text, quotation.start, quotation.end)],
    probability: 0.8,
    madeBy: [signedQuotations.name],
  }
  return { draft, isAll: quotation.start === paragraph.start }
}

/** A name in brackets behind a quotation: “Keep it.” (Ann Lind, usher). */
const bracketed =
  /(["”’'»“])(\s{1,3})(\()()(\p{Lu}[\p{L}'’.-]+ (?:\p{Ll}{2,3} )?\p{Lu}[^()"“”\n]{1,70})\)\.?$/u

// Behind a name alone there may be a full stop; a sentence is no signature.
const signature =
  /(["”’'»“])(\s{0,3})([―—–-]{1,2})(\s{0,3})(\p{Lu}(?:[^.!?"“”]|(?<=\P{L}\p{Lu})\.){1,80}$|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}(?=\.$))/u
