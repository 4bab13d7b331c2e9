import { makeSpan, rangeAt, type Range, type Span } from '../../text/index.ts'
import { makeContentRule, type Surroundings } from '../draft.ts'

/**
 * The title in quotation marks that ends the sentence with the cue, as that of the programme somebody spoke on (… said on “The Harbour Hour.” “We wait.”):
 * a content that begins with it begins with the quotation after it.
 */
export const dropTitles = makeContentRule('drop-titles', dropTitle)

function dropTitle(span: Span, { text, segments: { outerQuotations } }: Surroundings): Span {
  const first = rangeAt(outerQuotations, span.start)
  if (!first || !isTitle(text, first)) return span
  const next = outerQuotations.find(({ start }) => start >= first.end)
  const follows = next && next.end <= span.end && text.slice(first.end, next.start).trim() === ''
  return follows ? makeSpan(text, next.start, span.end) : span
}

const isTitle = (text: string, { start, end }: Range): boolean =>
  afterWhich.test(text.slice(Math.max(0, start - 20), start)) && title.test(text.slice(start, end))

const afterWhich = /(?:(?<!\p{L})(?:on|of|to|in|by|for|called|show|program|programme)|['’]s?) $/u
/** At most seven words in title case with a full stop. */
const title =
  /^["“]\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|\p{Ll}{1,3}|with|from)){0,6}\.["”]$/u
