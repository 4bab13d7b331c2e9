/** A paragraph of a text; UTF-16 code units, half-open. `isRepeat`: its words stand in the text before. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly isRepeat: boolean
}

/** The paragraphs of a text, in order: what empty lines part. White space between them belongs to none. */
export function splitParagraphs(
  text: string,
  repeated: readonly { readonly start: number; readonly end: number }[],
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const { 0: words, index } of text.matchAll(/\S(?:(?!\n[ \t]{0,100}\r?\n)[^])*/g)) {
    const end = index + words.trimEnd().length
    const isRepeat = repeated.some((again) => again.start <= index && again.end >= end)
    paragraphs.push({ start: index, end, isRepeat })
  }
  return paragraphs
}
