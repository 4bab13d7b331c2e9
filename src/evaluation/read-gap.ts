import { makeSpan, type Span } from '../text/index.ts'

/** A passage of GAP (Webster et al. 2018): a pronoun and two names, and which of them it means; neither is possible. */
export interface GapPassage {
  readonly text: string
  readonly pronoun: Span
  readonly names: readonly { readonly span: Span; readonly isMeant: boolean }[]
}

/** Reads a file of GAP, tab-separated with a line of headings. Its offsets are code points. */
export function readGap(content: string): readonly GapPassage[] {
  return content
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, text = '', pronoun = '', at, a = '', aAt, isA, b = '', bAt, isB] = line.split('\t')
      const points = Array.from(text)
      const spanOf = (words: string, offset: string | undefined) => {
        const start = points.slice(0, Number(offset)).join('').length
        return makeSpan(text, start, start + words.length)
      }
      return {
        text,
        pronoun: spanOf(pronoun, at),
        names: [
          { span: spanOf(a, aAt), isMeant: isA?.toLowerCase() === 'true' },
          { span: spanOf(b, bAt), isMeant: isB?.toLowerCase() === 'true' },
        ],
      }
    })
}
