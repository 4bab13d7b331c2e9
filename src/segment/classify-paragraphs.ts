import type { Paragraph, ParagraphKind } from '../data-model/index.ts'
import { looksLikeHeading, readByline, type Range } from '../text/index.ts'

/**
 * The paragraphs of a text with what each is: a heading (few words and no full stop, above the body or
 * between its parts), a byline, the caption or credit of a picture, an entry of a list of references.
 */
export function classifyParagraphs(
  text: string,
  paragraphs: readonly Range[],
): readonly Paragraph[] {
  let body = false
  let references = false
  return paragraphs.map((paragraph) => {
    const content = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest))
    const whole = paragraph.end - paragraph.start <= longest
    if (whole && referencesHeading.test(content)) {
      references = true
      return { ...paragraph, kind: 'heading' }
    }
    const kind =
      references && referenceEntry.test(content) ? 'reference' : judge(content, whole, body)
    if (kind === 'body') body = true
    return { ...paragraph, kind }
  })
}

function judge(content: string, whole: boolean, afterBody: boolean): ParagraphKind {
  if (caption.test(content)) return 'caption'
  if (!whole) return 'body'
  if (readByline(content) !== null) return 'byline'
  // Above the body a heading may quote; a short line between its parts that quotes is a body's.
  const heading = afterBody
    ? looksLikeHeading(content, 8) && !/["“”«»]/u.test(content)
    : looksLikeHeading(content, 20)
  return heading ? 'heading' : 'body'
}

const longest = 400
const caption =
  /^(?:(?:file )?(?:photo|picture|image|graphic|video|pool photo|credit|caption|photograph)s?(?: (?:by|credit|courtesy of|courtesy))?\s{0,2}[:/|—–-]|(?:photo|picture|image|photograph) (?:by|courtesy)|\((?:photo|picture|image|ap photo|file photo)\b|\[(?:photo|image|picture)\b|FILE\s{0,2}[—–-]|©)|\((?:[\p{L} .-]{1,40}\/){1,3}[\p{L} .-]{1,40}\)$/iu
const referencesHeading =
  /^(?:references|sources|bibliography|notes|further reading|works cited)\s{0,2}:?$/i
const referenceEntry =
  /^(?:\[?\d{1,3}[\].)]|[•*–-]\s|\p{Lu}[\p{L}’'-]{1,30},\s\p{Lu}\.|https?:)|\(\d{4}\)/u
